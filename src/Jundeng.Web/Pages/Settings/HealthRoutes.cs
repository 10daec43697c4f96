using Jundeng.Ledger.Accounts;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Settings;

/// <summary>How the server and the ledger are, for those who run them.</summary>
internal static class HealthRoutes
{
    public static void MapHealthPage(this IEndpointRouteBuilder routes) => routes.MapGet(
        Routes.Health,
        async (HealthWatch watch, CancellationToken ct) => (IResult)new PageAnswer<HealthPage>(new { View = await watch.LookAsync(ct) })).For(AccessAction.BackupMake);
}
