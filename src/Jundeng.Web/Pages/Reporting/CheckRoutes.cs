using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Rounds;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Reporting;

/// <summary>Checking the reports of a round, one after another.</summary>
internal static class CheckRoutes
{
    public const string Accept = "accept", Return = "return", Report = "report";

    private const string Page = "/rounds/{id}/check";

    public static void MapChecking(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Page, Show).For(AccessAction.ReportAccept, "id");
        routes.MapPost(Page, Decide).For(AccessAction.ReportAccept, "id");
    }

    private static async Task<IResult> Show(string id, HttpContext http, Here here, RoundService rounds, ReportingService reporting, ReportPages pages, Visitors visitors, CancellationToken ct) =>
        await PageAsync(id, here[Report], http, rounds, reporting, pages, visitors, null, [], ct);

    private static Task<IResult> Decide(string id, HttpContext http, RoundService rounds, ReportingService reporting, ReportPages pages, Visitors visitors, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var (report, seen) = (form[Report].ToString(), ReportForm.SeenOf(form));
            var next = Next(await QueueAsync(id, http, reporting, visitors, ct), report);
            var accepts = form[ReportForm.Field] == Accept;
            var decided = accepts ? await reporting.AcceptAsync(report, seen, act, ct) : await reporting.ReturnAsync(report, seen, act, ct);
            return (Routes.CheckReports(id, next, ReportForm.ScaleOf(http.Request)), Notice.Of(accepts ? "reports.told.accepted" : "reports.told.returned", decided.UnitName, decided.TaskTitle ?? "") with { Back = Routes.Report(report), BackKey = "rounds.told.look" });
        },
        async (form, refusals) => await PageAsync(id, form[Report].ToString(), http, rounds, reporting, pages, visitors, form, refusals, ct));

    private static async Task<PageAnswer> PageAsync(
        string id, string? asked, HttpContext http, RoundService rounds, ReportingService reporting, ReportPages pages, Visitors visitors, IFormCollection? typed, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var round = await rounds.GetAsync(id, ct);
        var queue = await QueueAsync(id, http, reporting, visitors, ct);
        var line = queue.FirstOrDefault(line => line.Id == asked) ?? (asked is { Length: > 0 } && refusals.Count > 0 ? null : queue is [var first, ..] ? first : null);
        if (line is null) return new PageAnswer<CheckPage>(new { Round = round, Queue = queue, Refusals = refusals });
        return new PageAnswer<CheckPage>(new
        {
            Round = round,
            Queue = queue,
            View = await pages.CheckedAsync(http, line.Id, ct),
            Decided = await reporting.DecidedAsync(line.Id, ct),
            Who = (await visitors.OfAsync(http)).Act().Who,
            Typed = typed,
            Refusals = refusals,
        });
    }

    // What waits to be checked, but for what is of the visitor's own units.
    private static async Task<IReadOnlyList<ReportLine>> QueueAsync(string round, HttpContext http, ReportingService reporting, Visitors visitors, CancellationToken ct)
    {
        var own = (await visitors.RightsAsync(http)).Units;
        return [.. (await reporting.ListAsync(round, ct)).Where(line => line.State == ReportState.Submitted && !own.Contains(line.UnitId))];
    }

    private static string? Next(IReadOnlyList<ReportLine> queue, string report) => queue.SkipWhile(line => line.Id != report).Skip(1).FirstOrDefault()?.Id;
}
