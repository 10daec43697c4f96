using Jundeng.Ledger;
using Jundeng.Ledger.Audit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Jundeng.Web.Api;

/// <summary>
/// Keeps one who changes a thing from undoing unseen what another has done to it: what is read bears a tag that says how much has happened to the thing, who
/// changes it shows that tag, and the ledger refuses the change in its own transaction where more has happened.
/// </summary>
internal static class Preconditions
{
    /// <summary>What a part of the address names is tagged when it is read, and may only be changed by who shows the tag.</summary>
    /// <param name="route">The route.</param>
    /// <param name="part">The part of the address.</param>
    /// <param name="needed">Whether the tag must be shown.</param>
    public static RouteHandlerBuilder Tagged(this RouteHandlerBuilder route, string part, bool needed = true) => route.WithMetadata(new TaggedRoute(part, needed));

    public static void Use(IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<TaggedRoute>() is not { } route || http.Request.RouteValues[route.Part]?.ToString() is not { } about)
        {
            await next(http);
            return;
        }

        var audit = http.RequestServices.GetRequiredService<AuditService>();
        if (HttpMethods.IsGet(http.Request.Method))
        {
            // Before the thing is read: a change in between makes the tag too old, never too new.
            http.Items[typeof(Preconditions)] = await audit.CountAsync(about, http.RequestAborted);
            await next(http);
            return;
        }

        var seen = Shown(http, route.Needed);
        if (seen is { } events) http.Items[typeof(Seen)] = new Seen(about, events);
        await next(http);
        if (seen is { } before && await audit.CountAsync(about, http.RequestAborted) is var after && after <= before + 1) http.Items[typeof(Preconditions)] = after;
    });

    private static long? Shown(HttpContext http, bool needed)
    {
        if (http.Request.Headers.IfMatch.Count == 0) return needed ? throw new LedgerRefusedException(ApiMessages.PreconditionNeeded) : null;
        if (!EntityTagHeaderValue.TryParseStrictList(http.Request.Headers.IfMatch, out var tags) || tags.Count != 1) throw new LedgerRefusedException(ApiMessages.IfMatchInvalid);
        if (tags[0] == EntityTagHeaderValue.Any) return null;
        return EntityTags.EventsOf(tags[0]) ?? throw new LedgerRefusedException(ApiMessages.IfMatchInvalid);
    }
}
