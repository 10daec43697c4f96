using Jundeng.Ledger.Plans;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Hosting;

/// <summary>For watchers: live = the process answers, ready = the database answers too.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health").ForAnyone().ExcludeFromDescription();
        health.MapGet("/live", () => TypedResults.Text("live"));
        health.MapGet("/ready", async (PlanService plans, CancellationToken ct) =>
        {
            await plans.ListAsync(ct);
            return TypedResults.Text("ready");
        });
    }
}
