using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Reports.Filling;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Simulation;
using Jundeng.Plans;

namespace Jundeng.Ledger.Benchmarks;

/// <summary>A round of 1,200 reports that units have filled in again and again: its board, its workbook, and the check of the events that hold it all.</summary>
internal static class BoardRun
{
    // Five targets a task and two units a task: 600 tasks, 1,200 reports.
    private const int Targets = 3000;
    private const int Fillings = 10;

    private static readonly Act s_act = new("benchmark");

    public static async Task RunAsync(Engines engines)
    {
        foreach (var engine in engines.Names)
        {
            await using var store = await engines.OpenAsync(engine, "board");
            var made = await new SimulationService(store).RunAsync(new SimulationSettings { Counties = 1, Targets = Targets, Values = 0 }, s_act);
            var (fills, round) = (new ReportFillService(store), (await new RoundService(store).ListAsync())[0].Id);
            var reports = (await fills.OpenReportsAsync(round, null)).Reports;
            await Report.OnceAsync($"Filling in {made.Reports:#,##0} reports, {engine}", 60, () => fills.FillAsync(round, [.. reports.Select(report => Fill(report, 1))], submit: false, s_act));
            for (var i = 2; i <= Fillings; i++) await fills.FillAsync(round, [.. reports.Select(report => Fill(report, i))], submit: false, s_act);
            await Report.QueryAsync($"The board of {made.Reports:#,##0} filled reports, {engine}", 0.02, _ => new RoundService(store).BoardAsync(round));
            await Report.QueryAsync($"All of them for the workbook of the round, {engine}", 1, _ => fills.OpenReportsAsync(round, null));
            var events = (await new AuditService(store).VerifyAsync()).Events;
            await Report.OnceAsync($"Audit of {events:#,##0} events with the rows that they stored, {engine}", 20, async () =>
            {
                var result = await new AuditService(store).VerifyAsync();
                return result.Broken.Count == 0 ? result : throw new InvalidOperationException("The chains do not hold.");
            });
        }
    }

    private static ReportFill Fill(Jundeng.Ledger.Reports.Report report, int time) => new(
        report.Id, null,
        new ReportDraft
        {
            Done = $"已开展第 {time} 批工作。",
            Progress = $"{time}",
            Values = [.. report.Items.Where(item => item.Target is not null).Select(item => new ReportInput(item.Target!.Id, $"{item.Target.Value - Fillings + time}"))],
        },
        new LocalText(report.Id, report.Id));
}
