using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Milestones;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Implementations;

/// <summary>Implementation plans of tasks: the lead unit hands in, the coordinating office accepts or returns.</summary>
public sealed class ImplementationService(LedgerStore store)
{
    /// <summary>Where the implementation plans of the tasks of a plan stand, in the order of the plan; tasks without one are left out.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan.</exception>
    public Task<IReadOnlyList<ImplementationPlan>> ListAsync(string planId, CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<ImplementationPlan>>(
        async session =>
        {
            var items = await PlanItems.LoadAsync(session, planId);
            var held = await ImplementationRows.HeldAsync(session, items.Plan.Key);
            return [.. items.Reading.Tasks.Select(task => held.GetValueOrDefault(items.Numbers.OfTask(task.Id))?.ToPlan(task.Id)).OfType<ImplementationPlan>()];
        },
        ct);

    /// <summary>Everything that was handed in and decided for a task, oldest first.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan or task.</exception>
    public Task<IReadOnlyList<ImplementationPlan>> HistoryAsync(string planId, string taskId, CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<ImplementationPlan>>(
        async session =>
        {
            var items = await PlanItems.LoadAsync(session, planId);
            var task = items.Task(taskId).Id;
            return [.. (await ImplementationRows.HistoryAsync(session, items.Plan.Key, items.Numbers.OfTask(task))).Select(row => row.ToPlan(task))];
        },
        ct);

    /// <summary>Hands in an implementation plan, at first or again.</summary>
    /// <exception cref="LedgerRefusedException">Everything that is wrong; nothing was written.</exception>
    public Task<ImplementationPlan> HandInAsync(ImplementationDraft draft, Act act, CancellationToken ct = default) =>
        MoveAsync(draft.PlanId, draft.TaskId, ImplementationAction.HandIn, draft, act, ct);

    /// <summary>Takes it back, returns it with a reason, or accepts it: then its milestones are those of the task.</summary>
    /// <exception cref="LedgerRefusedException">That is not possible now, or the reason is missing; nothing was written.</exception>
    public Task<ImplementationPlan> MoveAsync(string planId, string taskId, ImplementationAction action, Act act, CancellationToken ct = default) =>
        action == ImplementationAction.HandIn ? throw new ArgumentException("An implementation plan is handed in with what it says.", nameof(action)) : MoveAsync(planId, taskId, action, null, act, ct);

    private Task<ImplementationPlan> MoveAsync(string planId, string taskId, ImplementationAction action, ImplementationDraft? draft, Act act, CancellationToken ct) => store.WriteAsync(
        async session =>
        {
            var transition = ImplementationMachine.Of(action);
            var plan = await PlanRows.GetAsync(session, planId);
            var write = await LedgerWrite.BeginAsync(session, store.Time, plan.RegionId, act);
            var items = await PlanItems.LoadAsync(session, plan);
            var item = items.Numbers.OfTask(items.Task(taskId).Id);
            var duties = (await Duties.OnAsync(session, plan, Zone.Today(store.Time))).Duties.Where(duty => duty.TaskId == taskId && duty.TargetId is null).ToList();
            var history = await ImplementationRows.HistoryAsync(session, plan.Key, item);
            var author = draft is null && history.Count > 0 ? history[^1].Author : null;
            await Access.DemandAsync(session, store.Time, act, transition.Access, new AccessObject(plan.RegionId, Lead(duties, plan), author));
            ImplementationState? state = history.Count == 0 ? null : ImplementationMachine.State(history[^1].State);
            if (!transition.From.Contains(state)) throw new LedgerRefusedException(ImplementationMessages.NotNow(taskId, action, state));
            var refusals = draft is null ? [] : Faults(draft, duties, plan).ToList();
            if (transition.NeedsWhy.Contains(state) && string.IsNullOrWhiteSpace(act.Why)) refusals.Add(ImplementationMessages.WhyMissing);
            if (refusals.Count > 0) throw new LedgerRefusedException(refusals);

            var row = (draft is null ? history[^1] : ImplementationRow.Of(draft, item, act.Who.Trim())) with { State = ImplementationMachine.Of(transition.To), Why = act.Why };
            write.Add(ImplementationRows.Table, row.Values(plan.PlanNo));
            if (action == ImplementationAction.Accept)
                foreach (var milestone in Milestones(row.ToPlan(taskId), history, items, await MilestoneRows.HeldAsync(session, plan.Key))) write.Add(MilestoneRows.Table, milestone.Values(plan.PlanNo));
            await write.CommitAsync(transition.Event, planId, state is { } before ? new { task = taskId, state = ImplementationMachine.Of(before) } : null, new { task = taskId, row.State, row.Author });
            return row.ToPlan(taskId);
        },
        ct);

    private static long? Lead(IReadOnlyList<Duty> duties, PlanRow plan) =>
        duties.FirstOrDefault(duty => duty.Role == DutyRole.Lead && duty.Holder.RegionId == plan.RegionId)?.Holder.OrgNo;

    private static IEnumerable<Refusal> Faults(ImplementationDraft draft, IReadOnlyList<Duty> duties, PlanRow plan)
    {
        if (string.IsNullOrWhiteSpace(draft.Measures)) yield return ImplementationMessages.MeasuresMissing;
        if (string.IsNullOrWhiteSpace(draft.Person)) yield return ImplementationMessages.PersonMissing;
        if (draft.Steps.Count == 0) yield return ImplementationMessages.StepsMissing;
        foreach (var fault in draft.Steps.SelectMany(step => MilestoneService.Faults(step.Name, step.Due, plan))) yield return fault;
        foreach (var twice in draft.Steps.GroupBy(step => step.Name.Trim()).Where(group => group.Count() > 1)) yield return ImplementationMessages.StepTwice(twice.Key);
        var units = duties.SelectMany(duty => new[] { duty.Holder.Organisation, duty.Holder.Name, duty.Unit }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var part in draft.Parts.Where(part => !units.Contains(part.Unit))) yield return ImplementationMessages.UnknownUnit(part.Unit, draft.TaskId, Nearest.Of(part.Unit, units));
    }

    // Those of the same name take the new day, those that only the plan accepted before had are dropped where they are not reached, and the rest is new.
    private static IEnumerable<MilestoneRow> Milestones(ImplementationPlan accepted, IReadOnlyList<ImplementationRow> history, PlanItems items, IReadOnlyList<MilestoneRow> all)
    {
        var held = all.Where(row => row.Dropped == 0 && row.ItemNo == items.Numbers.OfTask(accepted.TaskId)).GroupBy(row => row.Name).ToDictionary(group => group.Key, group => group.First());
        var former = history.LastOrDefault(row => ImplementationMachine.State(row.State) == ImplementationState.Accepted)?.ToPlan(accepted.TaskId).Steps.Select(step => step.Name) ?? [];
        var kept = accepted.Steps.Where(step => held.ContainsKey(step.Name)).Select(step => held[step.Name] with { DueOn = Iso.Of(step.Due) }).Where(row => row != held[row.Name]);
        var dropped = former.Except(accepted.Steps.Select(step => step.Name)).Where(held.ContainsKey).Select(name => held[name]).Where(row => row.DoneOn is null).Select(row => row with { Dropped = 1 });
        var added = MilestoneService.Number([.. accepted.Steps.Where(step => !held.ContainsKey(step.Name)).Select(step => new NewMilestone(accepted.TaskId, step.Name, step.Due))], items, all);
        return [.. kept, .. dropped, .. added];
    }
}
