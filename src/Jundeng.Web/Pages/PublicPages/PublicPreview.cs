using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Releases;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages.PublicPages;

/// <summary>The public pages of a release that is only proposed, for who is signed in and has to do with it; kept by nobody.</summary>
internal sealed class PublicPreview(ReleaseService releases, Visitors visitors)
{
    /// <summary>Whether a request is answered with what is not public.</summary>
    public static bool Is(HttpContext http) => http.Items.ContainsKey(typeof(PublicPreview));

    /// <summary>What a proposed release would show; null where there is none, or the visitor may not see it.</summary>
    public async Task<PublicView?> FindAsync(string id, HttpContext http)
    {
        if (await visitors.OfAsync(http) is not { HasAccounts: true, IsKnown: true, IsProgram: false }) return null;
        if (await releases.FindAsync(id, http.RequestAborted) is not { State: ReleaseState.Proposed }) return null;
        if (!await visitors.MayAsync(http, AccessAction.ReleaseDraft, id) && !await visitors.MayAsync(http, AccessAction.ReleaseApprove, id)) return null;
        http.Items[typeof(PublicPreview)] = true;
        http.Response.Headers.CacheControl = "no-store";
        var shown = await releases.ShowAsync(id, http.RequestAborted);
        return new PublicView(shown.Release, shown.Content, null) { IsPreview = true };
    }
}
