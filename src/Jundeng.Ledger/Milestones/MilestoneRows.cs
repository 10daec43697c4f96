using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Milestones;

/// <summary>The milestones of plans.</summary>
internal static class MilestoneRows
{
    public static readonly EventTable Table = new("milestone", "plan_no", "milestone_no", "item_no", "name", "due_on", "done_on", "evidence", "dropped");

    private const string SelectHeld = """
        SELECT m.milestone_no, m.item_no, m.name, m.due_on, m.done_on, m.evidence, m.dropped FROM milestone m
        WHERE m.region_id = @RegionId AND m.plan_no = @PlanNo AND m.event_seq = (
            SELECT MAX(n.event_seq) FROM milestone n WHERE n.region_id = m.region_id AND n.plan_no = m.plan_no AND n.milestone_no = m.milestone_no)
        ORDER BY m.due_on, m.milestone_no
        """;

    /// <summary>All milestones that a plan has had, as they are said last, by the day on which they are due.</summary>
    public static Task<IReadOnlyList<MilestoneRow>> HeldAsync(Session session, PlanKey plan) => session.QueryAsync<MilestoneRow>(SelectHeld, plan);

    /// <summary>Those that count, of tasks in force.</summary>
    public static IReadOnlyList<Milestone> Counting(IEnumerable<MilestoneRow> rows, PlanItems items) =>
    [
        .. rows.Where(row => row.Dropped == 0).Select(row => (Row: row, Task: items.Numbers.TaskOf(row.ItemNo)!)).Where(one => items.FindTask(one.Task) is not null).Select(one => one.Row.ToMilestone(one.Task)),
    ];
}
