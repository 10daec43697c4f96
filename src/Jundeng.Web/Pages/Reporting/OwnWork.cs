using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Rounds;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;
using Jundeng.Web.Pages.Rounds;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages.Reporting;

/// <summary>What the visitor's units still have to report, the most urgent first.</summary>
internal static class OwnWork
{
    public static async Task<IResult> Show(HttpContext http, ReportingService reporting, RoundService rounds, Visitors visitors, Here here, Words words, CancellationToken ct)
    {
        var lines = new List<ReportLine>();
        foreach (var unit in (await visitors.RightsAsync(http)).Units) lines.AddRange(await reporting.OpenWorkAsync(unit, ct));
        // What is late comes first, then what came back, then what is due next.
        List<ReportLine> work = [.. lines.OrderByDescending(line => line.Late > 0).ThenByDescending(line => line.State == ReportState.Returned).ThenBy(line => line.Due)];
        var periods = (await rounds.ListAsync(ct: ct)).ToDictionary(round => round.Id, round => RoundWords.Of(round.Period, words), StringComparer.Ordinal);
        var list = List(work, periods, here, words);
        return ListAnswer.Of(http, words["reports.own"], list, () => new PageAnswer<OwnWorkPage>(new
        {
            List = list,
            Late = work.Count(line => line.Late > 0),
            Returned = work.Count(line => line.State == ReportState.Returned),
        }));
    }

    private static Listing<ReportLine> List(IReadOnlyList<ReportLine> work, Dictionary<string, string> periods, Here here, Words words) => new(
        new ListEmpty("reports.own.none", "reports.own.none.next", Routes.Rounds),
        work,
        [
            new("reports.task", line => new(line.TaskId is null ? words["rounds.outside-tasks"] : $"{line.TaskId} {line.TaskTitle}") { Href = Routes.Report(line.Id) }) { IsHead = true },
            new("reports.state", line => new(State(line, words)) { Tone = Tone(line) }) { Order = line => line.State },
            new("reports.due", line => line.Due),
            new("reports.days-late", line => new(line.Late > 0 ? line.Late : null)) { IsNumber = true },
            new("reports.unit", line => line.UnitName),
            new("reports.round", line => new(periods[line.RoundId]) { Href = Routes.Round(line.RoundId) }),
        ],
        [new("reports.state", line => line.State?.ToString() ?? "none") { Name = state => state == "none" ? words["reports.not-begun"] : words[$"reports.state.{state}"] }, new("reports.unit", line => line.UnitName), new("reports.round", line => line.RoundId) { Name = id => periods[id] }],
        here,
        words);

    private static string State(ReportLine line, Words words) => line.State is { } state ? words[$"reports.state.{state}"] : words["reports.not-begun"];

    private static string Tone(ReportLine line) => line.Late > 0 ? "bad" : line.State == ReportState.Returned ? "warn" : "none";
}
