using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Papers;

/// <summary>What a consolidated report tells.</summary>
/// <param name="Period">The period of the round.</param>
/// <param name="Attainment">How far the plan is met by its end.</param>
/// <param name="Tasks">The tasks of the plan.</param>
/// <param name="Reports">All reports of the round.</param>
internal sealed record SummaryFacts(ReportPeriod Period, PlanAttainment Attainment, IReadOnlyList<PlanTask> Tasks, IReadOnlyList<SummaryReport> Reports)
{
    // What was accepted holds, also while a correction waits.
    private const string Select = """
        SELECT d.report_no, i.item_id AS task_id, d.unit_region_id, d.unit_no, d.role, s.version AS accepted, c.done, c.progress, c.problems, c.suggestions
        FROM report_duty d
        LEFT JOIN plan_item i ON i.region_id = d.region_id AND i.plan_no = @PlanNo AND i.item_no = d.task_item_no
        LEFT JOIN report_step s ON s.region_id = d.region_id AND s.round_no = d.round_no AND s.report_no = d.report_no AND s.version = (
            SELECT MAX(l.version) FROM report_step l WHERE l.region_id = d.region_id AND l.round_no = d.round_no AND l.report_no = d.report_no AND l.state = 'accepted')
        LEFT JOIN report_content c ON c.region_id = s.region_id AND c.round_no = s.round_no AND c.report_no = s.report_no AND c.version = s.content
        WHERE d.region_id = @RegionId AND d.round_no = @RoundNo
        ORDER BY d.report_no
        """;

    public static async Task<SummaryFacts> LoadAsync(Session session, PlanRow plan, RoundRow round)
    {
        var items = await PlanItems.LoadAsync(session, plan);
        var period = round.ToPeriod();
        var values = ReportService.ToValues(await ReportRows.CurrentAsync(session, plan, period.To), items.Numbers, items.Reading);
        var units = await DutyRows.UnitsAsync(session, round);
        var rows = await session.QueryAsync<Row>(Select, new { round.RegionId, round.RoundNo, round.PlanNo });
        return new SummaryFacts(
            period, AttainmentTable.Build(plan.ToSummary(), period.To, items.Reading, values), items.Reading.Tasks,
            [
                .. rows.Select(row => new SummaryReport(
                    row.TaskId, units[(row.UnitRegionId, row.UnitNo)].Name, ReportCodes.Role(row.Role), row.Accepted is not null, row.Done, row.Progress, row.Problems, row.Suggestions)),
            ]);
    }

    private sealed record Row(
        long ReportNo, string? TaskId, long UnitRegionId, long UnitNo, string Role, long? Accepted, string? Done, string? Progress, string? Problems, string? Suggestions);
}
