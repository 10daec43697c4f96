using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Drawings;
using Jundeng.Web.Pages.Lists;
using Jundeng.Web.Pages.Maps;
using Jundeng.Web.Pages.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Assessment;

/// <summary>Which page of assessment answers at which address.</summary>
internal static class AssessmentRoutes
{
    public static void MapAssessment(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").For(AccessAction.AssessmentRead);
        pages.MapGet("/assessment", Overview);
        pages.MapGet("/assessment/compare", Compare);
        pages.MapGet("/assessment/runs/{id}", Run);
        pages.MapGet("/assessment/runs/{id}/regions/{region}", Region);
        pages.MapGet("/assessment/runs/{id}/account", Account);
        pages.MapGet("/assessment/runs/{id}/charts/{chart}.svg", (string id, string chart, HttpContext http, RunLibrary runs, MapLibrary maps, Here here, Words words, CancellationToken ct) => ChartAsync(id, null, chart, http, runs, maps, here, words, ct));
        pages.MapGet("/assessment/runs/{id}/regions/{region}/charts/{chart}.svg", ChartAsync);
    }

    private static async Task<IResult> Overview(HttpContext http, Visitors visitors, SchemeService schemes, CutService cuts, RunService runs, Here here, Words words, CancellationToken ct)
    {
        var (made, ofSchemes, ofCuts, mayMake) = (await runs.ListAsync(ct), await schemes.ListAsync(ct), await cuts.ListAsync(ct), (await visitors.RightsAsync(http)).May(AccessAction.RunMake));
        var list = MethodLists.Of(made, here, words);
        return ListAnswer.Of(http, words["runs.heading"], list, () => new PageAnswer<OverviewPage>(new { Schemes = ofSchemes, Cuts = ofCuts, Runs = made, List = list, MayMake = mayMake }));
    }

    private static async Task<IResult> Run(string id, RunLibrary runs, MapLibrary maps, Here here, Words words, CancellationToken ct) =>
        await runs.FindAsync(id, ct) is not { } run ? NoRun(id, words)
        : ViewOf(run, here) is { } view ? new PageAnswer<RunPage>(new { View = await WithMapAsync(view, maps, ct) })
        : NoValue(words);

    private static async Task<RunView> WithMapAsync(RunView view, MapLibrary maps, CancellationToken ct) =>
        view with { Map = await maps.FindAsync([.. view.Run.Regions.Select(region => (region, view.Run.Scheme.NameOf(region)))], ct) };

    private static async Task<IResult> Region(string id, string region, RunLibrary runs, Here here, Words words, CancellationToken ct)
    {
        if (await runs.FindAsync(id, ct) is not { } run) return NoRun(id, words);
        if (ViewOf(run, here) is not { } view || run.Run.UnitOf(region, view.PeriodName) is not (>= 0 and var unit)) return NoValue(words);
        return new PageAnswer<RegionPage>(new { View = view, Unit = unit });
    }

    private static async Task<IResult> ChartAsync(string id, string? region, string chart, HttpContext http, RunLibrary runs, MapLibrary maps, Here here, Words words, CancellationToken ct)
    {
        if (await runs.FindAsync(id, ct) is not { } run) return NoRun(id, words);
        if (ViewOf(run, here) is not { } view) return NoValue(words);
        int? unit = region is null ? null : run.Run.UnitOf(region, view.PeriodName);
        return unit < 0 || RunCharts.Find(chart, chart == MapCharts.File ? await WithMapAsync(view, maps, ct) : view, unit, words) is not { } found ? NoValue(words) : ChartFile.Of(http, found);
    }

    private static async Task<IResult> Account(string id, RunLibrary runs, Here here, Words words, CancellationToken ct)
    {
        if (await runs.FindAsync(id, ct) is not { } run) return NoRun(id, words);
        if (ViewOf(run, here) is not { } view || here["region"] is not { } region || run.Run.UnitOf(region, view.PeriodName) is not (>= 0 and var unit)) return NoValue(words);
        var account = Ledger.Assessment.Accounts.Account.Of(run.Run, run.Cut.Observations, region, view.PeriodName, view.Node.Node.Id);
        return new PageAnswer<AccountPage>(new { View = view, Unit = unit, Account = account });
    }

    private static async Task<IResult> Compare(RunLibrary runs, Here here, Words words, CancellationToken ct)
    {
        var (before, after) = (here["before"] ?? "", here["after"] ?? "");
        if (await runs.FindAsync(before, ct) is not { } first) return NoRun(before, words);
        if (await runs.FindAsync(after, ct) is not { } last) return NoRun(after, words);
        return new PageAnswer<ComparePage>(new { Comparison = RunComparison.Of(first, last) });
    }

    // The root and the last period unless the address says otherwise; null where the run has no such node or period.
    private static RunView? ViewOf(RecomputedRun run, Here here)
    {
        var node = here["node"] is { } wanted ? RunView.Find(run.Run, wanted) : run.Run.Nodes[0];
        var period = here["period"] is { } named ? PeriodOf(run.Run, named) : run.Run.Periods.Count - 1;
        return node is null || period < 0 ? null : new RunView(run, node, period)
        {
            IsUncapped = here["scores"] == "uncapped",
            Sort = here["sort"],
            IsLowestFirst = here["order"] == "low",
        };
    }

    private static int PeriodOf(AssessmentRun run, string name)
    {
        for (var period = 0; period < run.Periods.Count; period++)
            if (run.Periods[period] == name) return period;
        return -1;
    }

    private static PageAnswer<ProblemPage> NoRun(string id, Words words) =>
        new(new { Heading = words["problem.no-run", id], Advice = words["problem.no-run.advice"], To = "/assessment" }) { StatusCode = StatusCodes.Status404NotFound };

    private static PageAnswer<ProblemPage> NoValue(Words words) =>
        new(new { Heading = words["problem.no-value"], Advice = words["problem.no-value.advice"], To = "/assessment" }) { StatusCode = StatusCodes.Status404NotFound };
}
