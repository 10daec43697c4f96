using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.TaskLedger;

/// <summary>What the ledger says of tasks.</summary>
internal static class TaskEntryRows
{
    public static readonly EventTable Table = new(
        "task_entry", "plan_no", "item_no", "kind", "basis", "leader", "person", "contact", "supervisor", "urgency", "start_on", "due_on", "original_due", "report_every", "visibility");

    private const string SelectHeld = """
        SELECT t.item_no, t.kind, t.basis, t.leader, t.person, t.contact, t.supervisor, t.urgency, t.start_on, t.due_on, t.original_due, t.report_every, t.visibility
        FROM task_entry t
        WHERE t.region_id = @RegionId AND t.plan_no = @PlanNo AND t.event_seq = (
            SELECT MAX(u.event_seq) FROM task_entry u WHERE u.region_id = t.region_id AND u.plan_no = t.plan_no AND u.item_no = t.item_no)
        """;

    /// <summary>The entries of the tasks in force, in the order of the plan; of those without one what always holds.</summary>
    public static async Task<IReadOnlyList<TaskEntry>> HeldAsync(Session session, PlanItems items)
    {
        var held = (await session.QueryAsync<TaskEntryRow>(SelectHeld, items.Plan.Key)).ToDictionary(row => row.ItemNo);
        return [.. items.Reading.Tasks.Select(task => held.GetValueOrDefault(items.Numbers.OfTask(task.Id))?.ToEntry(task.Id) ?? new TaskEntry(task.Id))];
    }
}
