using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Rounds;

/// <summary>Lays out the reports of a round.</summary>
internal static class BoardBuilder
{
    private const string SelectTasks = """
        SELECT i.item_no, i.item_id, t.title FROM plan_task t
        JOIN plan_item i ON i.region_id = t.region_id AND i.plan_no = t.plan_no AND i.item_no = t.item_no
        WHERE t.region_id = @RegionId AND t.plan_no = @PlanNo AND t.revision = @Revision
        ORDER BY t.position
        """;

    public static async Task<RoundBoard> BuildAsync(Session session, RoundRow round, RoundTimes times)
    {
        var duties = await DutyRows.OfRoundAsync(session, round);
        var names = await DutyRows.UnitsAsync(session, round);
        var tasks = await session.QueryAsync<TaskRow>(SelectTasks, round.Plan);
        var ids = tasks.ToDictionary(task => task.ItemNo, task => task.ItemId);
        var units = duties.GroupBy(duty => names[(duty.UnitRegionId, duty.UnitNo)].PublicId).Select(unit =>
        {
            var heir = names[(unit.First().UnitRegionId, unit.First().UnitNo)];
            var late = times.Late(heir.RegionId, heir.OrgNo);
            return new BoardUnit(unit.Key, heir.Name, times.Of(heir.RegionId, heir.OrgNo).Due, [.. unit.Select(duty => ToCell(round, duty, duty.TaskItemNo is { } item ? ids[item] : null, late))]);
        }).ToList();
        var asked = duties.Select(duty => duty.TaskItemNo).ToHashSet();
        IEnumerable<BoardTask> columns = tasks.Where(task => asked.Contains(task.ItemNo)).Select(task => new BoardTask(task.ItemId, task.Title));
        if (asked.Contains(null)) columns = columns.Append(new BoardTask(null, null));
        return new RoundBoard(Summary(times.ToRound(), units), [.. columns], [.. units.OrderByDescending(unit => unit.Overdue)]);
    }

    private static RoundSummary Summary(Round round, List<BoardUnit> units)
    {
        var cells = units.SelectMany(unit => unit.Cells).ToList();
        return new RoundSummary(
            round, cells.Count, cells.Where(cell => cell.State is not null).CountBy(cell => cell.State!.Value).OrderBy(state => state.Key).ToDictionary(), cells.Count(cell => cell.Late > 0));
    }

    private static BoardCell ToCell(RoundRow round, DutyRow duty, string? task, int lateToday)
    {
        var state = duty.ToState();
        // One that came back had come once, and its lateness is that of then; until it comes again it can be overdue too.
        var overdue = state is null or ReportState.Draft or ReportState.Returned && lateToday > 0;
        return new BoardCell(ReportId.Of(round.PublicId, duty.ReportNo), task, ReportCodes.Role(duty.Role), state, Math.Max((int)(duty.Late ?? 0), overdue ? lateToday : 0), overdue);
    }

    private sealed record TaskRow(long ItemNo, string ItemId, string Title);
}
