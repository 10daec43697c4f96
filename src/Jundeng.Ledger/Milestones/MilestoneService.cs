using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Milestones;

/// <summary>The milestones of tasks: steps with a day, and when they were reached.</summary>
public sealed class MilestoneService(LedgerStore store)
{
    /// <summary>The day by which lateness is counted now.</summary>
    public DateOnly Today => Zone.Today(store.Time);

    /// <summary>The milestones of a plan or of one task, by the day on which they are due.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan or task.</exception>
    public Task<IReadOnlyList<Milestone>> ListAsync(string planId, string? taskId = null, CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<Milestone>>(
        async session =>
        {
            var items = await PlanItems.LoadAsync(session, planId);
            var task = taskId is null ? null : items.Task(taskId).Id;
            return [.. MilestoneRows.Counting(await MilestoneRows.HeldAsync(session, items.Plan.Key), items).Where(milestone => task is null || milestone.TaskId == task)];
        },
        ct);

    /// <summary>Sets milestones: all of them or none.</summary>
    /// <returns>The milestones with their numbers.</returns>
    /// <exception cref="LedgerRefusedException">Everything that is wrong; nothing was written.</exception>
    public Task<IReadOnlyList<Milestone>> AddAsync(string planId, IReadOnlyList<NewMilestone> milestones, Act act, CancellationToken ct = default) =>
        store.WriteAsync(session => AddAsync(session, store.Time, planId, milestones, act), ct);

    /// <summary>Says that a milestone was reached, or what it means from now on.</summary>
    /// <returns>The milestone as it is now; null where it was dropped.</returns>
    /// <exception cref="LedgerRefusedException">The change is not sound; nothing was written.</exception>
    public Task<Milestone?> ChangeAsync(MilestoneChange change, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, change.PlanId);
            await Access.DemandAsync(session, store.Time, act, AccessAction.MilestoneChange, new AccessObject(plan.RegionId));
            var write = await LedgerWrite.BeginAsync(session, store.Time, plan.RegionId, act);
            var items = await PlanItems.LoadAsync(session, plan);
            var old = (await MilestoneRows.HeldAsync(session, plan.Key)).FirstOrDefault(row => row.MilestoneNo == change.No && row.Dropped == 0)
                ?? throw new LedgerRefusedException(MilestoneMessages.Unknown(change.PlanId, change.No));
            var row = old with
            {
                Name = change.Name?.Trim() ?? old.Name,
                DueOn = Iso.Of(change.Due) ?? old.DueOn,
                DoneOn = change.Reopen ? null : Iso.Of(change.Done) ?? old.DoneOn,
                Evidence = change.Reopen ? null : change.Evidence?.Trim() ?? old.Evidence,
                Dropped = change.Drop ? 1 : 0,
            };
            if (row == old) throw new LedgerRefusedException(MilestoneMessages.NothingToChange);
            var refusals = Faults(row.Name, Iso.ToDay(row.DueOn), plan).ToList();
            if (row is { Evidence: not null, DoneOn: null }) refusals.Add(MilestoneMessages.EvidenceAlone);
            if (change.Done > Today) refusals.Add(MilestoneMessages.Future(change.Done.Value));
            if (refusals.Count > 0) throw new LedgerRefusedException(refusals);
            write.Add(MilestoneRows.Table, row.Values(plan.PlanNo));
            var task = items.Numbers.TaskOf(row.ItemNo)!;
            await write.CommitAsync(EventType.MilestoneChanged, change.PlanId, new { milestone = old.ToMilestone(task) }, new { milestone = row.ToMilestone(task), dropped = change.Drop });
            return change.Drop ? null : row.ToMilestone(task);
        },
        ct);

    /// <summary>Sets milestones in a transaction that does more.</summary>
    internal static async Task<IReadOnlyList<Milestone>> AddAsync(Session session, TimeProvider time, string planId, IReadOnlyList<NewMilestone> milestones, Act act)
    {
        var plan = await PlanRows.GetAsync(session, planId);
        await Access.DemandAsync(session, time, act, AccessAction.MilestoneChange, new AccessObject(plan.RegionId));
        var write = await LedgerWrite.BeginAsync(session, time, plan.RegionId, act);
        var items = await PlanItems.LoadAsync(session, plan);
        var refusals = milestones.Where(one => items.FindTask(one.TaskId) is null).Select(one => items.UnknownTask(one.TaskId))
            .Concat(milestones.SelectMany(one => Faults(one.Name, one.Due, plan)))
            .ToList();
        if (refusals.Count > 0) throw new LedgerRefusedException(refusals);
        var added = Number(milestones, items, await MilestoneRows.HeldAsync(session, plan.Key));
        foreach (var row in added) write.Add(MilestoneRows.Table, row.Values(plan.PlanNo));
        var set = MilestoneRows.Counting(added, items);
        await write.CommitAsync(EventType.MilestonesSet, planId, null, new { milestones = set });
        return set;
    }

    internal static IReadOnlyList<MilestoneRow> Number(IReadOnlyList<NewMilestone> milestones, PlanItems items, IReadOnlyList<MilestoneRow> held)
    {
        var last = held.Count == 0 ? 0 : held.Max(row => row.MilestoneNo);
        return [.. milestones.Select((one, i) => new MilestoneRow(last + 1 + i, items.Numbers.OfTask(one.TaskId), one.Name.Trim(), Iso.Of(one.Due), null, null, 0))];
    }

    internal static IEnumerable<Refusal> Faults(string name, DateOnly due, PlanRow plan)
    {
        if (string.IsNullOrWhiteSpace(name)) yield return MilestoneMessages.NameMissing;
        if (due.Year < plan.YearFrom || due.Year > plan.YearTo) yield return MilestoneMessages.DueOutside(due, (int)plan.YearFrom, (int)plan.YearTo);
    }
}
