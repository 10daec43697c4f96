using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;

namespace Jundeng.Ledger.Allocations;

/// <summary>Works out who owes what for a plan on a day.</summary>
internal sealed class Duties
{
    private readonly PlanItems _items;
    private readonly DutyHolders _holders;
    private readonly Dictionary<long, DutyOwner> _owners;
    private readonly List<Duty> _duties = [];
    private readonly List<string> _unowned = [];

    private Duties(PlanItems items, DutyHolders holders, Dictionary<long, DutyOwner> owners) => (_items, _holders, _owners) = (items, holders, owners);

    public static async Task<DutyList> OnAsync(Session session, PlanRow plan, DateOnly on)
    {
        var items = await PlanItems.LoadAsync(session, plan);
        var owners = await DutyOwnerRows.HeldAsync(session, plan.Key);
        var holders = await DutyHolders.LoadAsync(session, plan, on, owners.Values.Select(owner => owner.OrgRegion!.Value));
        var duties = new Duties(items, holders, owners);
        duties.Derive();
        return new DutyList(plan.PublicId, on, duties._duties, [.. items.Units().Where(name => holders.Of(name).All.Any(holder => holder.RegionId is null))], duties._unowned);
    }

    private void Derive()
    {
        var targets = _items.Reading.Targets.Where(target => target.Kind != TargetKind.Baseline).ToLookup(target => target.TaskId);
        foreach (var task in _items.Reading.Tasks)
        {
            var lead = OfTask(task);
            foreach (var target in targets[task.Id]) OfTarget(target, lead);
        }

        foreach (var target in targets[null]) OfTarget(target, null);
    }

    // The owner of the task, else the first-named responsible unit that is no group, leads; everybody else comes after it once, in the order of the plan.
    private Duty? OfTask(PlanTask task)
    {
        var named = task.Responsible.Concat(task.Cooperating)
            .SelectMany(name => _holders.Of(name).All.Select(holder => new Duty(task.Id, null, DutyRole.Cooperating, holder, name)))
            .DistinctBy(duty => duty.Holder)
            .ToList();
        var lead = Owner(_items.Numbers.OfTask(task.Id)) is { } owner
            ? new Duty(task.Id, null, DutyRole.Lead, owner, null)
            : named.Find(duty => task.Responsible.Contains(duty.Unit!) && !_holders.Of(duty.Unit!).IsGroup) is { } first ? first with { Role = DutyRole.Lead } : null;
        if (lead is not null) _duties.Add(lead);
        _duties.AddRange(named.Where(duty => duty.Holder != lead?.Holder));
        return lead;
    }

    private void OfTarget(PlanTarget target, Duty? lead)
    {
        var owner = Owner(_items.Numbers.OfTarget(target.Id));
        if (owner is null && lead is null) _unowned.Add(target.Id);
        else _duties.Add(new Duty(target.TaskId, target.Id, DutyRole.Lead, owner ?? lead!.Holder, owner is null ? lead!.Unit : null));
    }

    private DutyHolder? Owner(long item) => _owners.TryGetValue(item, out var owner) ? _holders.Of(owner.OrgRegion!.Value, owner.OrgNo) : null;
}
