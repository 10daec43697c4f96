using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Allocations;

/// <summary>Who owes what for a plan.</summary>
public sealed class DutyService(LedgerStore store)
{
    /// <summary>
    /// The duties that follow from the units that the plan names and whom people say that they mean. The first-named responsible unit leads a task and
    /// reports the values of its targets; every other one takes part. Regions of a level each take part by their government.
    /// </summary>
    /// <param name="planId">The plan.</param>
    /// <param name="on">The day whose organisations and regions are meant; null = today.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <exception cref="LedgerRefusedException">There is no such plan.</exception>
    public Task<DutyList> ListAsync(string planId, DateOnly? on = null, CancellationToken ct = default) => store.ReadAsync(
        async session => await Duties.OnAsync(session, await PlanRows.GetAsync(session, planId), on ?? Zone.Today(store.Time)),
        ct);

    /// <summary>Says who reports on a task or a target instead of its lead unit; a later word replaces an earlier one.</summary>
    /// <returns>The duties as they are now.</returns>
    /// <exception cref="LedgerRefusedException">There is no such plan, task, target or organisation, or it is of another region; nothing was written.</exception>
    public Task<DutyList> SetOwnerAsync(OwnerChange change, Act act, CancellationToken ct = default)
    {
        if (change.TaskId is null == change.TargetId is null) throw new LedgerRefusedException(AllocationMessages.OneItem);
        return store.WriteAsync(
            async session =>
            {
                var plan = await PlanRows.GetAsync(session, change.PlanId);
                await Access.DemandAsync(session, store.Time, act, AccessAction.PlanAllocate, new AccessObject(plan.RegionId));
                var write = await LedgerWrite.BeginAsync(session, store.Time, plan.RegionId, act);
                var items = await PlanItems.LoadAsync(session, plan);
                var item = change.TaskId is { } task ? items.Numbers.OfTask(items.Task(task).Id) : items.Numbers.OfTarget(items.Target(change.TargetId!).Id);
                var owner = change.Organisation is { } id ? await OrganisationAsync(session, plan, id) : null;
                var before = new { organisation = await DutyOwnerRows.IdOfAsync(session, plan.Key, item) };
                write.Add(DutyOwnerRows.Table, plan.PlanNo, item, owner?.RegionId, owner?.OrgNo);
                await write.CommitAsync(EventType.DutyOwnerSet, plan.PublicId, before, new { task = change.TaskId, target = change.TargetId, organisation = owner?.PublicId });
                return await Duties.OnAsync(session, plan, Zone.Today(store.Time));
            },
            ct);
    }

    private async Task<OrganisationState> OrganisationAsync(Session session, PlanRow plan, string id)
    {
        var region = await OrganisationRows.RegionOfAsync(session, id);
        if (region != plan.RegionId && (await RegionPeriods.UnderAsync(session, Iso.Of(Zone.Today(store.Time)), plan.RegionCode)).All(state => state.RegionId != region))
            throw new LedgerRefusedException(AllocationMessages.NotBelow(id, plan.RegionName));
        var known = await OrganisationRows.LastAsync(session, region);
        var state = known.Single(organisation => organisation.PublicId == id);
        return state.HeirNo is not { } heir ? state : throw new LedgerRefusedException(OrganisationMessages.Dissolved(id, known.Single(organisation => organisation.OrgNo == heir).PublicId));
    }
}
