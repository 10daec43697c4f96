using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Wall;

/// <summary>A plan on a screen on the wall.</summary>
internal static class WallRoutes
{
    public static void MapWall(this IEndpointRouteBuilder routes) => routes.MapGet("/plans/{id}/wall", Show).For(AccessAction.LedgerRead, "id");

    private static async Task<IResult> Show(string id, PlanService plans, AttainmentService attainments, LightService lights, OrderService orders, WebSettings settings, Here here, CancellationToken ct)
    {
        // What is asked first refuses a plan that is not there.
        var drawn = await lights.CurrentAsync(id, ct: ct);
        var view = new WallView(
            drawn.Plan, drawn, (await attainments.ForPlanAsync(id, null, ct))!, (await plans.FindAsync(id, ct))!.Reading.Tasks, await orders.ListAsync(new OrderQuery { PlanId = id }, ct));
        return new PageAnswer<WallPage>(new { View = view, Now = settings.Time.GetUtcNow(), Look = here["look"] is "light" or "dark" ? here["look"] : null });
    }
}
