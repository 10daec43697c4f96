using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.TaskLedger;

/// <summary>The ledger of tasks (台账): who is in charge, by when, how pressing, beside what the plan says.</summary>
public sealed class TaskLedgerService(LedgerStore store)
{
    /// <summary>What the ledger says of every task of a plan, in the order of the plan.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan.</exception>
    public Task<IReadOnlyList<TaskEntry>> ListAsync(string planId, CancellationToken ct = default) => store.ReadAsync(
        async session => await TaskEntryRows.HeldAsync(session, await PlanItems.LoadAsync(session, planId)), ct);

    /// <summary>What the ledger says of a task.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan or task.</exception>
    public Task<TaskEntry> GetAsync(string planId, string taskId, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            var items = await PlanItems.LoadAsync(session, planId);
            var id = items.Task(taskId).Id;
            return (await TaskEntryRows.HeldAsync(session, items)).Single(entry => entry.TaskId == id);
        },
        ct);

    /// <summary>Changes what the ledger says of tasks: all of them or none.</summary>
    /// <returns>The entries that changed, as they are now.</returns>
    /// <exception cref="LedgerRefusedException">Everything that is wrong; nothing was written.</exception>
    public Task<IReadOnlyList<TaskEntry>> SetAsync(string planId, IReadOnlyList<TaskChange> changes, Act act, CancellationToken ct = default) => SetAsync(planId, changes, null, act, ct);

    /// <summary>The same from a table with the column task and where wanted task_type, task_basis, leader, person, contact, supervisor, urgency, start_on, due_on, report_every, visibility.</summary>
    /// <exception cref="LedgerRefusedException">Every error with its row, column and cure; nothing was written.</exception>
    public Task<IReadOnlyList<TaskEntry>> ImportAsync(string planId, ReadOnlyMemory<byte> csv, string fileName, Act act, CancellationToken ct = default) =>
        SetAsync(planId, TaskTable.Read(CsvTable.Decode(csv, fileName).Text, fileName), fileName, act, ct);

    private Task<IReadOnlyList<TaskEntry>> SetAsync(string planId, IReadOnlyList<TaskChange> changes, string? file, Act act, CancellationToken ct) => store.WriteAsync<IReadOnlyList<TaskEntry>>(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, planId);
            await Access.DemandAsync(session, store.Time, act, AccessAction.TaskChange, new AccessObject(plan.RegionId));
            var write = await LedgerWrite.BeginAsync(session, store.Time, plan.RegionId, act);
            var items = await PlanItems.LoadAsync(session, plan);
            var held = (await TaskEntryRows.HeldAsync(session, items)).ToDictionary(entry => entry.TaskId, StringComparer.Ordinal);
            var refusals = changes.Where(change => !held.ContainsKey(change.TaskId)).Select(change => items.UnknownTask(change.TaskId) with { Where = change.Where }).ToList();
            var changed = changes.Where(change => held.ContainsKey(change.TaskId)).Select(change => (change.Where, Old: held[change.TaskId], New: change.Of(held[change.TaskId])))
                .Where(entry => entry.New != entry.Old)
                .ToList();
            refusals.AddRange(changed.Where(entry => entry.New.Due < entry.New.Start)
                .Select(entry => new Refusal("task-due", TaskMessages.DueBeforeStart(entry.New.TaskId, entry.New.Start!.Value, entry.New.Due!.Value), entry.Where)));
            if (refusals.Count > 0) throw new LedgerRefusedException(refusals);
            if (changed.Count == 0) return [];

            foreach (var (_, _, entry) in changed) write.Add(TaskEntryRows.Table, TaskEntryRow.Of(entry, items.Numbers.OfTask(entry.TaskId)).Values(plan.PlanNo));
            await write.CommitAsync(
                EventType.TasksChanged, planId, new { tasks = changed.Select(entry => Facts(entry.Old)) }, new { file, tasks = changed.Select(entry => Facts(entry.New)) });
            return [.. changed.Select(entry => entry.New)];
        },
        ct);

    // Events are read by more people than contacts are for; the digest vouches for those.
    private static object Facts(TaskEntry entry) => new
    {
        task = entry.TaskId,
        entry.Kind,
        entry.Basis,
        entry.Leader,
        entry.Person,
        entry.Supervisor,
        urgency = TaskWords.Of(entry.Urgency),
        entry.Start,
        entry.Due,
        entry.OriginalDue,
        reportEvery = entry.ReportEvery is { } every ? TaskWords.Of(every) : null,
        visibility = TaskWords.Of(entry.Visibility),
    };
}
