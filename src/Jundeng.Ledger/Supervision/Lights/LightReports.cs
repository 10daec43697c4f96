using Jundeng.Ledger.Calendar;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>Reports of lead units that should have come and have not.</summary>
internal static class LightReports
{
    // Where each report of a round that was due before a day stood at its end; one on targets outside every task once for each of these.
    private const string SelectDue = """
        SELECT r.round_no, d.task_item_no, i.item_no, d.unit_region_id, d.unit_no, s.state
        FROM report_round r
        JOIN report_duty d ON d.region_id = r.region_id AND d.round_no = r.round_no
        LEFT JOIN report_duty_item i ON d.task_item_no IS NULL AND i.region_id = d.region_id AND i.round_no = d.round_no AND i.report_no = d.report_no
        LEFT JOIN report_step s ON s.region_id = d.region_id AND s.round_no = d.round_no AND s.report_no = d.report_no AND s.version = (
            SELECT MAX(l.version) FROM report_step l JOIN event e ON e.region_id = l.region_id AND e.seq = l.event_seq
            WHERE l.region_id = d.region_id AND l.round_no = d.round_no AND l.report_no = d.report_no AND e.at < @until)
        WHERE r.region_id = @RegionId AND r.plan_no = @PlanNo AND r.due < @on AND d.role = 'lead'
        ORDER BY r.period_to, r.round_no
        """;

    /// <summary>The working days by which the report on each task, or target outside every task, that was due last is late and has not come.</summary>
    public static async Task<Dictionary<long, int>> LateAsync(Session session, PlanRow plan, DateOnly on)
    {
        var late = new Dictionary<long, int>();
        var due = (await session.QueryAsync<DueRow>(SelectDue, new { plan.RegionId, plan.PlanNo, on = Iso.Of(on), until = Iso.Of(Zone.EndOf(on)) }))
            .Where(row => row.Of is not null).GroupBy(row => row.Of!.Value).Select(item => item.Last()).Where(row => row.State is null or "draft" or "returned").ToList();
        if (due.Count == 0) return late;
        var rounds = (await RoundRows.ListAsync(session, plan.Key)).ToDictionary(round => round.RoundNo);
        var extensions = await RoundRows.ExtensionsAsync(session, plan.Key);
        var days = await CalendarRows.WorkingDaysAsync(session);
        foreach (var reports in due.GroupBy(row => row.RoundNo))
        {
            var round = rounds[reports.Key];
            var times = new RoundTimes(round, [.. extensions[(round.RegionId, round.RoundNo)]], days, on);
            var units = await DutyRows.UnitsAsync(session, round);
            foreach (var report in reports)
            {
                var unit = units[(report.UnitRegionId, report.UnitNo)];
                if (times.Late(unit.RegionId, unit.OrgNo) is > 0 and var by) late[report.Of!.Value] = by;
            }
        }

        return late;
    }

    private sealed record DueRow(long RoundNo, long? TaskItemNo, long? ItemNo, long UnitRegionId, long UnitNo, string? State)
    {
        public long? Of => TaskItemNo ?? ItemNo;
    }
}
