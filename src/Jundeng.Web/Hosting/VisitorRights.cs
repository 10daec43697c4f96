using Jundeng.Ledger.Accounts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Hosting;

/// <summary>Whether a visitor is shown a button.</summary>
internal static class VisitorRights
{
    /// <summary>Whether the visitor may do something to a plan, an organisation or another thing.</summary>
    public static Task<bool> MayAsync(this HttpContext http, AccessAction action, string about) =>
        http.RequestServices.GetRequiredService<Visitors>().MayAsync(http, action, about);
}
