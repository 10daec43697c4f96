using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.CarryOver;

/// <summary>What is unfinished at the end of a plan goes on in the next one, item by item, as people choose.</summary>
public sealed class CarryService(LedgerStore store)
{
    // What is less alike is no proposal.
    private const double Alike = 0.5;

    /// <summary>What a plan left unfinished with the choices made, and what it took over.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="asOf">The last day whose reports count; null = all.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <exception cref="LedgerRefusedException">There is no such plan.</exception>
    public Task<CarryList> ListAsync(string planId, DateOnly? asOf = null, CancellationToken ct = default) => store.ReadAsync(
        async session => await ListAsync(session, await PlanItems.LoadAsync(session, planId), asOf), ct);

    /// <summary>Makes a choice about something unfinished; a later one replaces an earlier one.</summary>
    /// <returns>The list of the plan as it is now.</returns>
    /// <exception cref="LedgerRefusedException">It is finished, or does not go on in a later plan of the region; nothing was written.</exception>
    public Task<CarryList> ChooseAsync(CarryChoice choice, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, choice.PlanId);
            await Access.DemandAsync(session, store.Time, act, AccessAction.PlanCarryOver, new AccessObject(plan.RegionId));
            var write = await LedgerWrite.BeginAsync(session, store.Time, plan.RegionId, act);
            var items = await PlanItems.LoadAsync(session, plan);
            var from = items.Item(choice.ItemId);
            var list = await ListAsync(session, items, null);
            if (list.Unfinished.All(unfinished => unfinished.Item != from)) throw new LedgerRefusedException(CarryMessages.NotUnfinished(choice.PlanId, choice.ItemId));
            var (into, target) = await IntoAsync(session, plan, choice, act);
            var taken = choice.Decision == CarryDecision.Taken;
            write.Add(CarryRows.Table, plan.PlanNo, items.NumberOf(from), taken ? CarryRow.Taken : CarryRow.Dropped, into?.Plan.PlanNo, into is null ? null : into.NumberOf(target!));
            var before = list.Unfinished.First(unfinished => unfinished.Item == from).Carry;
            await write.CommitAsync(
                EventType.CarriedOver, choice.PlanId, before is null ? null : new { decision = before.Decision.ToString().ToLowerInvariant(), into = before.Into }, new { item = from, decision = taken ? CarryRow.Taken : CarryRow.Dropped, into = target });
            return await ListAsync(session, items, null);
        },
        ct);

    private static async Task<(PlanItems? Items, PlanItem? Item)> IntoAsync(Session session, PlanRow plan, CarryChoice choice, Act act)
    {
        if (choice.Decision == CarryDecision.Dropped) return string.IsNullOrWhiteSpace(act.Why) ? throw new LedgerRefusedException(CarryMessages.WhyMissing) : (null, null);
        if (choice.IntoPlan is not { } planId || choice.IntoItem is not { } id) throw new LedgerRefusedException(CarryMessages.IntoMissing);
        var into = await PlanItems.LoadAsync(session, planId);
        if (into.Plan.RegionId != plan.RegionId || into.Plan.YearTo <= plan.YearTo) throw new LedgerRefusedException(CarryMessages.NotLater(plan.PublicId, planId));
        return (into, into.Item(id));
    }

    private static async Task<CarryList> ListAsync(Session session, PlanItems items, DateOnly? asOf)
    {
        var plan = items.Plan;
        var plans = (await PlanRows.ListAsync(session)).Where(other => other.RegionId == plan.RegionId).ToList();
        var rows = await CarryRows.HeldAsync(session, plan.RegionId, plan.PlanNo);
        var next = plans.Where(other => other.YearFrom > plan.YearTo).OrderBy(other => other.YearFrom).ThenBy(other => other.PlanNo).FirstOrDefault();
        var loaded = new Dictionary<long, PlanItems> { [plan.PlanNo] = items };
        foreach (var no in rows.SelectMany(row => new[] { row.PlanNo, row.IntoPlanNo }).Append(next?.PlanNo).OfType<long>().Distinct().Where(no => no != plan.PlanNo))
            loaded[no] = await PlanItems.LoadAsync(session, plans.Single(other => other.PlanNo == no));
        var carries = rows.ToDictionary(row => (row.PlanNo, row.ItemNo), row => ToCarry(row, loaded));
        var values = ReportService.ToValues(await ReportRows.CurrentAsync(session, plan, asOf), items.Numbers, items.Reading);
        var unfinished = Unfinished(items, AttainmentTable.Build(plan.ToSummary(), asOf, items.Reading, values), values)
            .Select(one => new UnfinishedItem(one.Item, one.Attainment, carries.GetValueOrDefault((plan.PlanNo, items.NumberOf(one.Item))), next is null ? null : Nearest(one.Item, loaded[next.PlanNo])));
        return new CarryList(plan.PublicId, [.. unfinished], [.. carries.Where(carry => carry.Key.PlanNo != plan.PlanNo).Select(carry => carry.Value)]);
    }

    // Targets that count and are not met, and tasks without targets that are not done; in the order of the plan.
    private static IEnumerable<(PlanItem Item, double? Attainment)> Unfinished(PlanItems items, PlanAttainment attainment, IReadOnlyList<ReportValue> values)
    {
        var targets = attainment.Targets.Where(target => target.Counted && target.Capped is not >= 1).ToLookup(target => target.Target.TaskId);
        var measured = attainment.Targets.Where(target => target.Counted).Select(target => target.Target.TaskId).ToHashSet();
        var done = values.Where(value => value.TargetId is null && value.Work == WorkState.Done).Select(value => value.TaskId).ToHashSet();
        foreach (var target in targets[null]) yield return (items.ItemOf(target.Target), target.Capped);
        foreach (var task in items.Reading.Tasks)
        {
            foreach (var target in targets[task.Id]) yield return (items.ItemOf(target.Target), target.Capped);
            if (!measured.Contains(task.Id) && !done.Contains(task.Id)) yield return (items.ItemOf(task), null);
        }
    }

    private static PlanItem? Nearest(PlanItem item, PlanItems next)
    {
        var candidates = item.IsTask ? next.Reading.Tasks.Select(task => (task.Id, Name: task.Title)) : next.Reading.Targets.Select(target => (target.Id, Name: target.Indicator));
        var best = candidates.Select(candidate => (candidate.Id, candidate.Name, Likeness: Ledger.Nearest.Likeness(item.Name, candidate.Name))).Where(candidate => candidate.Likeness >= Alike).OrderByDescending(candidate => candidate.Likeness).FirstOrDefault();
        return best.Id is null ? null : new PlanItem(next.Plan.PublicId, best.Id, item.IsTask, best.Name);
    }

    private static Carry ToCarry(CarryRow row, Dictionary<long, PlanItems> loaded) => new(
        loaded[row.PlanNo].Item(row.ItemNo), row.Decision == CarryRow.Taken ? CarryDecision.Taken : CarryDecision.Dropped,
        row.IntoPlanNo is { } into ? loaded[into].Item(row.IntoItemNo!.Value) : null, row.Why);
}
