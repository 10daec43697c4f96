using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Plans;

/// <summary>Whom the units that a plan names mean: the ledger proposes, a person says.</summary>
internal static class UnitsRoutes
{
    private const string Address = "/plans/{id}/units";

    public static void MapPlanUnits(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Address, (string id, HttpContext http, Visitors visitors, PlanService plans, UnitMatchService matches, OrganisationService organisations, CancellationToken ct) =>
            PageAsync(id, http, visitors, plans, matches, organisations, [], ct)).For(AccessAction.LedgerRead, "id");
        pages.MapPost(Address, Confirm).For(AccessAction.PlanMatchUnits, "id");
    }

    private static async Task<IResult> Confirm(
        string id, HttpContext http, Visitors visitors, PlanService plans, UnitMatchService matches, OrganisationService organisations, CancellationToken ct) => await Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var units = await matches.ProposeAsync(id, ct);
            var said = units.Select((unit, i) => UnitChoice.Read(form, i, unit)).OfType<UnitMatch>().Where(match => !Same(match, units)).ToList();
            var kept = await matches.ConfirmAsync(id, said, act, ct);
            return (Routes.PlanUnits(id), Notice.Of("plan-units.done", $"{kept.Count}"));
        },
        (_, reasons) => PageAsync(id, http, visitors, plans, matches, organisations, reasons, ct));

    private static bool Same(UnitMatch match, IReadOnlyList<PlanUnit> units) =>
        units.First(unit => unit.Name == match.Name).Match is { } known && known.Every == match.Every && known.Organisations.SequenceEqual(match.Organisations);

    private static async Task<PageAnswer> PageAsync(
        string id, HttpContext http, Visitors visitors, PlanService plans, UnitMatchService matches, OrganisationService organisations, IReadOnlyList<Refusal> reasons, CancellationToken ct)
    {
        var units = await matches.ProposeAsync(id, ct);
        var plan = (await plans.FindAsync(id, ct))!.Summary;
        return new PageAnswer<UnitsPage>(new
        {
            Plan = plan,
            Units = units,
            Organisations = (IReadOnlyList<Organisation>)[.. (await organisations.ListAsync(plan.RegionCode, null, ct)).Where(one => one.Heir is null)],
            MaySay = (await visitors.RightsAsync(http)).May(AccessAction.PlanMatchUnits),
            Reasons = reasons,
        });
    }
}
