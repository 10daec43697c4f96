using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.TaskList;

/// <summary>All tasks and targets of a plan in one list.</summary>
internal static class LedgerRoutes
{
    public static void MapLedger(this IEndpointRouteBuilder routes) => routes.MapGet("/plans/{id}/ledger", Show).For(AccessAction.LedgerRead, "id");

    private static async Task<IResult> Show(
        string id, HttpContext http, PlanService plans, AttainmentService attainments, LightService lights, DutyService duties, Here here, Words words, CancellationToken ct)
    {
        // What is asked first refuses a plan that is not there.
        var drawn = await lights.CurrentAsync(id, ct: ct);
        var lines = LedgerLines.Of((await plans.FindAsync(id, ct))!, (await attainments.ForPlanAsync(id, null, ct))!, drawn, await duties.ListAsync(id, ct: ct));
        var list = LedgerList.Of(id, lines, here, words);
        var mayDraw = await http.MayAsync(AccessAction.LightDraw, id);
        return ListAnswer.Of(http, words["book.title", VisiblePlans.NameOf(drawn.Plan)], list, () => new PageAnswer<LedgerPage>(new { drawn.Plan, Lights = drawn, List = (IListing)list, MayDraw = mayDraw }));
    }
}
