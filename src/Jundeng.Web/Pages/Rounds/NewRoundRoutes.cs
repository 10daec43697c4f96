using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Rounds;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Rounds;

/// <summary>Opening a round: what is chosen stands in the address, and who must report is shown before anything is written.</summary>
internal static class NewRoundRoutes
{
    public static void MapNewRound(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.NewRound, Show).For(AccessAction.RoundOpen);
        routes.MapPost(Routes.NewRound, Open).For(AccessAction.RoundOpen);
    }

    private static async Task<IResult> Show(HttpContext http, RoundService rounds, PlanService plans, Visitors visitors, AccessService access, Here here, CancellationToken ct)
    {
        var mine = await PlansAsync(http, plans, visitors, access, ct);
        var plan = mine.FirstOrDefault(plan => plan.Id == here["plan"]) ?? (here["plan"] is null && mine.Count == 1 ? mine[0] : null);
        if (plan is null) return new PageAnswer<NewRoundPage>(new { Plans = mine });
        var fields = Fields.OfAddress(http.Request);
        var opening = Chosen(fields, await rounds.SuggestAsync(plan.Id, ct));
        // Nothing can be opened by days that nobody chose.
        return fields.Refusals.Count > 0 ? new PageAnswer<NewRoundPage>(new { Plans = mine, Plan = plan, Opening = opening, fields.Refusals }) { StatusCode = fields.Status }
            : await PageAsync(rounds, mine, plan, opening, [], ct);
    }

    private static Task<IResult> Open(HttpContext http, RoundService rounds, PlanService plans, Visitors visitors, AccessService access, Words words, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var fields = new Fields(form);
            var opening = await OpeningAsync(fields, rounds, ct);
            fields.ThrowIfRefused();
            var opened = await rounds.OpenAsync(opening, act, ct);
            return (Routes.Round(opened.Round.Id), Notice.Of("rounds.told.opened", RoundWords.Of(opened.Round.Period, words), Amounts.Count(opened.Units.Count), words.Day(opened.Round.Due)));
        },
        async (form, refusals) =>
        {
            var mine = await PlansAsync(http, plans, visitors, access, ct);
            return mine.FirstOrDefault(plan => plan.Id == form["plan"]) is { } plan
                ? await PageAsync(rounds, mine, plan, await OpeningAsync(new Fields(form), rounds, ct), refusals, ct)
                : new PageAnswer<NewRoundPage>(new { Plans = mine, Refusals = refusals });
        });

    private static async Task<PageAnswer> PageAsync(
        RoundService rounds, IReadOnlyList<PlanSummary> mine, PlanSummary plan, RoundOpening opening, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        RoundPreview? preview = null;
        try
        {
            preview = await rounds.PreviewAsync(opening, ct);
        }
        catch (LedgerRefusedException refused)
        {
            refusals = refusals.Count > 0 ? refusals : refused.Reasons;
        }

        return new PageAnswer<NewRoundPage>(new { Plans = mine, Plan = plan, Opening = opening, Preview = preview, Refusals = refusals });
    }

    private static async Task<RoundOpening> OpeningAsync(Fields fields, RoundService rounds, CancellationToken ct) =>
        Chosen(fields, await rounds.SuggestAsync(fields.Text("plan") ?? "", ct));

    private static RoundOpening Chosen(Fields fields, RoundOpening usual) => usual with
    {
        Period = fields.Text("period") ?? usual.Period,
        Opens = fields.Day("opens", "rounds.opens") ?? usual.Opens,
        Due = fields.Day("due", "rounds.due") ?? usual.Due,
        Closes = fields.Day("closes", "rounds.closes") ?? usual.Closes,
    };

    private static async Task<IReadOnlyList<PlanSummary>> PlansAsync(HttpContext http, PlanService plans, Visitors visitors, AccessService access, CancellationToken ct)
    {
        var regions = await access.RegionsAsync((await visitors.OfAsync(http)).Act(), AccessAction.RoundOpen, ct);
        // The latest plan comes first: it is the one that is running.
        return [.. (await plans.ListAsync(ct)).Where(plan => regions?.Contains(plan.RegionCode) != false).OrderByDescending(plan => plan.To).ThenByDescending(plan => plan.From)];
    }
}
