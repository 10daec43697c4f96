using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Jundeng.Web.Pages.PublicPages;

/// <summary>
/// Keeps public pages as they were sent, by language, path and scale of amounts, as long as nothing is done with any release nor with what the place says of itself; forms and searches are never kept. Stands before
/// everything that costs time, and gives browsers and proxies a minute.
/// </summary>
internal sealed class PublicCache(PublicLibrary library, Site site)
{
    private const long MostBytes = 64L << 20;
    private const string Shared = "public, max-age=60";

    // What an address may say behind its path: nothing but in what amounts are given, so that nobody fills the memory with words of their own.
    private static readonly HashSet<string> s_kept = [.. Enum.GetValues<Scale>().Select(Amounts.QueryOf)];

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Language, string Path), PublicAnswer> _answers = [];
    private readonly Queue<(string Language, string Path)> _order = new();
    private string _stamp = "";
    private long _bytes;

    public static void Use(IApplicationBuilder app) => app.UseWhen(
        http => http.Request.Path.StartsWithSegments(PublicAddress.All), pages => pages.Use((http, next) => http.RequestServices.GetRequiredService<PublicCache>().InvokeAsync(http, next)));

    private async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        if (!HttpMethods.IsGet(http.Request.Method) || !s_kept.Contains(http.Request.QueryString.Value ?? "") || http.Request.Path.Value!.EndsWith("/" + PublicAddress.Feedback, StringComparison.Ordinal))
        {
            await next(http);
            return;
        }

        var key = (Languages.Of(http), http.Request.Path.Value + http.Request.QueryString);
        var stamp = (await library.IndexAsync(http.RequestAborted)).Stamp + await site.WordsAsync(http.RequestAborted);
        if (Find(key, stamp) is { } kept)
        {
            await SendAsync(http, kept);
            return;
        }

        // What comes from behind is kept as it is and encoded once.
        var accepted = http.Request.Headers.AcceptEncoding;
        http.Request.Headers.AcceptEncoding = default;
        var body = http.Response.Body;
        using var buffer = new MemoryStream();
        http.Response.Body = buffer;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = body;
            http.Request.Headers.AcceptEncoding = accepted;
        }

        if (!PublicPreview.Is(http) && http.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status410Gone && http.Response.Headers.SetCookie.Count == 0 && http.Response.ContentType is { } type)
        {
            var answer = new PublicAnswer(http.Response.StatusCode, type, http.Response.Headers.ContentDisposition, buffer.ToArray());
            Keep(key, stamp, answer);
            await SendAsync(http, answer);
            return;
        }

        buffer.Position = 0;
        await buffer.CopyToAsync(body, http.RequestAborted);
    }

    private PublicAnswer? Find((string Language, string Path) key, string stamp)
    {
        lock (_lock)
        {
            if (_stamp == stamp) return _answers.GetValueOrDefault(key);
            _answers.Clear();
            _order.Clear();
            (_stamp, _bytes) = (stamp, 0);
            return null;
        }
    }

    private void Keep((string Language, string Path) key, string stamp, PublicAnswer answer)
    {
        lock (_lock)
        {
            if (_stamp != stamp || !_answers.TryAdd(key, answer)) return;
            _order.Enqueue(key);
            _bytes += answer.Size;
            while (_bytes > MostBytes && _order.TryDequeue(out var oldest))
                if (_answers.Remove(oldest, out var gone)) _bytes -= gone.Size;
        }
    }

    private static async Task SendAsync(HttpContext http, PublicAnswer answer)
    {
        var (request, response) = (http.Request, http.Response);
        var encoding = answer.EncodingFor(request.Headers.AcceptEncoding.ToString());
        var tag = $"\"{answer.Tag}{encoding}\"";
        // At the last moment, because pages behind have left their own word on it.
        response.OnStarting(() =>
        {
            response.Headers.CacheControl = Shared;
            response.Headers.Vary = new string[] { HeaderNames.AcceptEncoding, HeaderNames.Cookie };
            return Task.CompletedTask;
        });
        response.Headers.ETag = tag;
        if (answer.Status == StatusCodes.Status200OK && request.Headers.IfNoneMatch.Any(known => known is "*" || known?.Contains(tag, StringComparison.Ordinal) == true))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentType = null;
            response.ContentLength = null;
            return;
        }

        var body = answer.In(encoding);
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.ContentLength = body.Length;
        if (encoding.Length > 0) response.Headers.ContentEncoding = encoding;
        if (answer.Disposition is { } disposition) response.Headers.ContentDisposition = disposition;
        await response.Body.WriteAsync(body, http.RequestAborted);
    }
}
