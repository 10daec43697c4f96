using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Reports;

/// <summary>What was reported on one task over time.</summary>
public sealed class TaskReportService(LedgerStore store)
{
    private const string SelectValues = """
        SELECT v.item_no, v.on_date, v.version, v.status, v.digits, v.number, v.work, v.note, e.at, e.who
        FROM report_value v
        JOIN event e ON e.region_id = v.region_id AND e.seq = v.event_seq
        WHERE v.region_id = @RegionId AND v.plan_no = @PlanNo AND v.item_no IN @keys
        ORDER BY v.item_no, v.on_date, v.version
        """;

    // The last step that was not the unit's alone.
    private const string SelectWords = """
        SELECT r.public_id AS round_id, d.report_no, d.unit_region_id, d.unit_no, d.role, s.state, e.at, e.who, c.done, c.progress, c.problems, c.suggestions, c.reason
        FROM report_round r
        JOIN report_duty d ON d.region_id = r.region_id AND d.round_no = r.round_no
        JOIN report_step s ON s.region_id = d.region_id AND s.round_no = d.round_no AND s.report_no = d.report_no AND s.version = (
            SELECT MAX(l.version) FROM report_step l
            WHERE l.region_id = d.region_id AND l.round_no = d.round_no AND l.report_no = d.report_no AND l.step NOT IN ('save', 'attach'))
        JOIN event e ON e.region_id = s.region_id AND e.seq = s.event_seq
        LEFT JOIN report_content c ON c.region_id = s.region_id AND c.round_no = s.round_no AND c.report_no = s.report_no AND c.version = s.content
        WHERE r.region_id = @RegionId AND r.plan_no = @PlanNo AND d.task_item_no = @item
        ORDER BY e.at DESC, d.report_no
        """;

    /// <summary>Everything that was reported on a task, or on a target outside every task.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan or task.</exception>
    public Task<TaskReports> OfAsync(string planId, string id, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            var items = await PlanItems.LoadAsync(session, planId);
            var task = items.FindTask(id);
            var item = task is not null ? items.Numbers.OfTask(id) : items.Numbers.OfTarget(items.Target(id).Id);
            var keys = items.Reading.Targets.Where(target => task is not null && target.TaskId == id).Select(target => items.Numbers.OfTarget(target.Id)).Append(item);
            var values = await session.QueryInAsync<ReportedValueRow>(SelectValues, keys, new { items.Plan.RegionId, items.Plan.PlanNo });
            var words = await session.QueryAsync<Row>(SelectWords, new { items.Plan.RegionId, items.Plan.PlanNo, item });
            var units = (await OrganisationRows.HeldInAsync(session, words.Select(row => row.UnitRegionId), Iso.Last))
                .GroupBy(state => state.RegionId).ToDictionary(group => group.Key, group => group.ToDictionary(state => state.OrgNo));
            return new TaskReports(
                ReportService.ToValues(values, items.Numbers, items.Reading),
                [.. words.Select(row => row.ToReport(units[row.UnitRegionId][row.UnitNo].HeirAmong(units[row.UnitRegionId]).Name))]);
        },
        ct);

    private sealed record Row(
        string RoundId, long ReportNo, long UnitRegionId, long UnitNo, string Role, string State, string At, string Who, string? Done, string? Progress, string? Problems, string? Suggestions, string? Reason)
    {
        public TaskReport ToReport(string unit) => new(
            ReportId.Of(RoundId, ReportNo), unit, ReportCodes.Role(Role), ReportStates.Parse(State), Iso.ToMoment(At), Who, new ReportContent(Done, Progress, Problems, Suggestions, Reason));
    }
}
