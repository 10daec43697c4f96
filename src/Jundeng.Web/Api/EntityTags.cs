using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Jundeng.Web.Api;

/// <summary>
/// Tags answers of the API: a program that has one already is told so, and may show with a change what it knew. A tag is how much has happened to the thing,
/// and the checksum of what was answered. Streams have none.
/// </summary>
internal static class EntityTags
{
    private const int Digits = 32;

    public static void UseEntityTags(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        using var kept = new KeptBody(context.Response.Body);
        context.Response.Body = kept;
        try
        {
            await next(context);
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        finally
        {
            if (context.Response.Body == kept) context.Response.Body = kept.Inner;
        }

        if (kept.LetThrough) return;
        if (context.Response.StatusCode == StatusCodes.Status200OK && Tag(context, kept) is { } tag && context.Request.GetTypedHeaders().IfNoneMatch.Any(known => Same(known, tag)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            context.Response.ContentType = null;
            return;
        }

        kept.Position = 0;
        await kept.CopyToAsync(kept.Inner, context.RequestAborted);
    });

    /// <summary>Lets an answer go out as it is written, without a tag.</summary>
    public static void LetThrough(HttpContext http)
    {
        if (http.Response.Body is not KeptBody kept) return;
        kept.LetThrough = true;
        http.Response.Body = kept.Inner;
    }

    /// <summary>How much had happened to a thing by the tag of an answer about it; null where the tag does not say.</summary>
    public static long? EventsOf(EntityTagHeaderValue tag) =>
        !tag.IsWeak && tag.Tag.Subsegment(1, tag.Tag.Length - 2).ToString().Split('-') is [var events, _, ..] && long.TryParse(events, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // A change answers with the tag of the thing as it is then; other answers to what is sent are no state of anything.
    private static EntityTagHeaderValue? Tag(HttpContext context, KeptBody kept)
    {
        var events = context.Items[typeof(Preconditions)] as long?;
        if (!HttpMethods.IsGet(context.Request.Method) && events is null) return null;
        var hash = Convert.ToHexStringLower(SHA256.HashData(kept.GetBuffer().AsSpan(0, (int)kept.Length)))[..Digits];
        var text = events is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}-{hash}") : hash;
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = new EntityTagHeaderValue($"\"{text}\"");
        headers.CacheControl ??= new CacheControlHeaderValue { NoCache = true };
        // The same answer in other clothes is another one for a cache.
        context.Response.OnStarting(() =>
        {
            if (context.Response.Headers.ContentEncoding.ToString() is { Length: > 0 } coding && context.Response.StatusCode == StatusCodes.Status200OK) context.Response.Headers.ETag = $"\"{text}-{coding}\"";
            return Task.CompletedTask;
        });
        return HttpMethods.IsGet(context.Request.Method) ? headers.ETag : null;
    }

    private static bool Same(EntityTagHeaderValue known, EntityTagHeaderValue tag)
    {
        if (known == EntityTagHeaderValue.Any) return true;
        var (left, right) = (known.Tag.ToString().Trim('"'), tag.Tag.ToString().Trim('"'));
        return left == right || left.StartsWith($"{right}-", StringComparison.Ordinal);
    }

    private sealed class KeptBody(Stream inner) : MemoryStream
    {
        public Stream Inner => inner;

        public bool LetThrough { get; set; }
    }
}
