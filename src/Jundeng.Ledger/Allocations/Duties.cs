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
    private readonly ILookup<long, AllocationRow> _parts;
    private readonly int _year;
    private readonly List<Duty> _duties = [];
    private readonly List<string> _unowned = [];

    private Duties(PlanItems items, DutyHolders holders, Dictionary<long, DutyOwner> owners, IReadOnlyList<AllocationRow> parts, int year) =>
        (_items, _holders, _owners, _parts, _year) = (items, holders, owners, parts.ToLookup(row => row.ItemNo), year);

    public static async Task<DutyList> OnAsync(Session session, PlanRow plan, DateOnly on)
    {
        var items = await PlanItems.LoadAsync(session, plan);
        var owners = await DutyOwnerRows.HeldAsync(session, plan.Key);
        var parts = await AllocationRows.HeldAsync(session, plan.Key);
        var regions = owners.Values.Select(owner => owner.OrgRegion).Concat(parts.Select(part => part.PartRegion)).OfType<long>();
        var holders = await DutyHolders.LoadAsync(session, plan, on, regions);
        var duties = new Duties(items, holders, owners, parts, on.Year);
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
        var item = _items.Numbers.OfTarget(target.Id);
        var owner = Owner(item);
        if (owner is null && lead is null) _unowned.Add(target.Id);
        else _duties.Add(new Duty(target.TaskId, target.Id, DutyRole.Lead, owner ?? lead!.Holder, owner is null ? lead!.Unit : null) { Value = AllocationList.YearOf(_parts[item], _year)?.ToValue() });
        // The parts of the year where it is divided, else those of the plan.
        var parts = _parts[item].Where(row => row.PartRegion is not null).ToLookup(row => row.Year);
        var held = parts[_year].Concat(parts.Contains(_year) ? [] : parts[0]).Select(row => (Holder: _holders.Of(row.PartRegion!.Value, row.PartOrg), Row: row));
        // Organisations that have one heir by now have one part.
        foreach (var part in held.Where(part => part.Holder is not null).GroupBy(part => part.Holder!))
            _duties.Add(new Duty(target.TaskId, target.Id, DutyRole.Part, part.Key, null) { Value = Joined(target, [.. part.Select(one => one.Row)]) });
    }

    private static AllocatedValue Joined(PlanTarget target, IReadOnlyList<AllocationRow> parts)
    {
        var values = parts.Select(part => part.ToValue()).ToList();
        if (values.Count == 1 || AllocationWords.Rule(parts[0].Rule) == AllocationRule.Each) return values[0];
        if (values[0].Denominator is null) return new AllocatedValue(values.Sum(value => value.Value));
        var (numerator, denominator) = (values.Sum(value => value.Numerator!.Value), values.Sum(value => value.Denominator!.Value));
        return new AllocatedValue(numerator * RatioScale.Of(target.Unit) / denominator, numerator, denominator);
    }

    private DutyHolder? Owner(long item) => _owners.TryGetValue(item, out var owner) ? _holders.Of(owner.OrgRegion!.Value, owner.OrgNo) : null;
}
