using Jundeng.Ledger.Accounts;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Work;

/// <summary>Whether a visitor is shown a button.</summary>
internal static class WorkAccess
{
    /// <summary>Whether the visitor may do something to a plan, an organisation or another thing.</summary>
    public static async Task<bool> MayAsync(this HttpContext http, AccessAction action, string about) =>
        await http.RequestServices.GetRequiredService<AccessService>().DenialAsync((await http.RequestServices.GetRequiredService<Visitors>().OfAsync(http)).Act(), action, about, http.RequestAborted) is null;
}
