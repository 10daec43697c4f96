using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Indicators;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Tables;
using Jundeng.Plans;

namespace Jundeng.Ledger.Allocations;

/// <summary>Targets passed on to units and lower regions, and targets of several years to their years.</summary>
public sealed class AllocationService(LedgerStore store)
{
    /// <summary>How the targets of a plan are divided, in the order of the plan; of a target its years first.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan.</exception>
    public Task<IReadOnlyList<Allocation>> ListAsync(string planId, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            var items = await PlanItems.LoadAsync(session, planId);
            return await ListAsync(session, items, await AllocationRows.HeldAsync(session, items.Plan.Key));
        },
        ct);

    /// <summary>How one target is divided; empty where it is not.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan or target.</exception>
    public Task<IReadOnlyList<Allocation>> OfTargetAsync(string planId, string targetId, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            var items = await PlanItems.LoadAsync(session, planId);
            var item = items.Numbers.OfTarget(items.Target(targetId).Id);
            return await ListAsync(session, items, [.. (await AllocationRows.HeldAsync(session, items.Plan.Key)).Where(row => row.ItemNo == item)]);
        },
        ct);

    /// <summary>Divides targets: all of the divisions or none. Each replaces the one that the target, or its year, had.</summary>
    /// <returns>The divisions of these targets as they are now, each held against its whole.</returns>
    /// <exception cref="LedgerRefusedException">Everything that is wrong, with its cure; nothing was written.</exception>
    public Task<IReadOnlyList<Allocation>> DivideAsync(string planId, IReadOnlyList<Division> divisions, Act act, CancellationToken ct = default) =>
        DivideAsync(planId, divisions, null, dryRun: false, act, ct);

    /// <summary>Divides targets as a table says: all rows or none.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="csv">A table with the column target and where wanted part, year, value, numerator, denominator, rule; a row with a year and no part is the value of that year.</param>
    /// <param name="fileName">What it is called in messages and in the event.</param>
    /// <param name="dryRun">Whether only to say how the targets would be divided.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the import; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">Every error with its row, column and cure; nothing was written.</exception>
    public Task<IReadOnlyList<Allocation>> ImportAsync(string planId, ReadOnlyMemory<byte> csv, string fileName, bool dryRun, Act act, CancellationToken ct = default) =>
        DivideAsync(planId, AllocationTable.Read(CsvTable.Decode(csv, fileName).Text, fileName), fileName, dryRun, act, ct);

    /// <summary>Shares out a target, or one year of it, in proportion to weights, in whole steps of its last decimal. Nothing is written: a person decides.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="targetId">The target.</param>
    /// <param name="year">The year whose value is shared; null for the whole plan.</param>
    /// <param name="weights">Parts with their weights; the same for all shares equally.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <exception cref="LedgerRefusedException">The target does not add up, or there is nobody to share with.</exception>
    public Task<Division> ProposeAsync(string planId, string targetId, int? year, IReadOnlyList<(string Part, decimal Weight)> weights, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            var items = await PlanItems.LoadAsync(session, planId);
            var target = items.Target(targetId);
            if (weights.Count == 0 || weights.Any(part => part.Weight < 0) || weights.All(part => part.Weight == 0)) throw new LedgerRefusedException(AllocationMessages.NothingToShare);
            if (!UnitOfMeasure.AddsUp(target.Unit)) throw new LedgerRefusedException(AllocationMessages.CannotShare(target));
            var held = (await AllocationRows.HeldAsync(session, items.Plan.Key)).Where(row => row.ItemNo == items.Numbers.OfTarget(targetId)).ToList();
            var shares = Shares.Of(AllocationList.Whole(target, year ?? 0, [held]), [.. weights.Select(part => part.Weight)]);
            return new Division(targetId, AllocationAxis.Parts, [.. weights.Zip(shares, (part, share) => new DivisionPart(part.Part, AllocationRow.Digits(share)!))]) { Year = year };
        },
        ct);

    private Task<IReadOnlyList<Allocation>> DivideAsync(string planId, IReadOnlyList<Division> divisions, string? file, bool dryRun, Act act, CancellationToken ct) => store.WriteAsync(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, planId);
            await Access.DemandAsync(session, store.Time, act, AccessAction.PlanAllocate, new AccessObject(plan.RegionId));
            var write = await LedgerWrite.BeginAsync(session, store.Time, plan.RegionId, act);
            var items = await PlanItems.LoadAsync(session, plan);
            var check = new DivisionCheck(items, await BookAsync(session, plan, []), await IndicatorLinkRows.KindsAsync(session, plan.Key));
            var read = divisions.Select(division => (Division: division, Rows: check.Read(division))).ToList();
            var rows = read.SelectMany(one => one.Rows).ToList();
            var replaced = rows.Select(row => row.Division).ToHashSet();
            var after = (await AllocationRows.HeldAsync(session, plan.Key)).Where(row => !replaced.Contains(row.Division)).Concat(rows.Where(row => row.Value is not null)).ToList();
            var refusals = check.Refusals.Concat(after.Where(row => row.Year > 0 && AllocationList.YearOf(after.Where(other => other.ItemNo == row.ItemNo), row.Year) is null)
                .Select(row => (Target: items.Numbers.TargetOf(row.ItemNo)!, row.Year))
                .Distinct()
                .Select(part => new Refusal("year-not-divided", AllocationMessages.YearNotDivided(items.Target(part.Target), part.Year), divisions.First(division => division.TargetId == part.Target).Where)))
                .ToList();
            if (refusals.Count > 0) throw new LedgerRefusedException(refusals);

            var targets = divisions.Select(division => division.TargetId).Distinct().ToList();
            if (!dryRun)
            {
                foreach (var row in rows) AllocationRows.Add(write, plan.Key, row);
                await write.CommitAsync(EventType.TargetsDivided, planId, null, new { file, targets, parts = rows.Count(row => row.Value is not null) });
            }

            return await ListAsync(session, items, [.. after.Where(row => items.Numbers.TargetOf(row.ItemNo) is { } id && targets.Contains(id))]);
        },
        ct);

    private async Task<IReadOnlyList<Allocation>> ListAsync(Session session, PlanItems items, IReadOnlyList<AllocationRow> rows) =>
        AllocationList.Of(items, await BookAsync(session, items.Plan, rows.Select(row => row.PartRegion).OfType<long>()), [.. rows.OrderByDescending(row => row.Axis, StringComparer.Ordinal).ThenBy(row => row.Year)]);

    private Task<PartBook> BookAsync(Session session, PlanRow plan, IEnumerable<long> held) => PartBook.LoadAsync(session, plan, Iso.Of(Zone.Today(store.Time)), held);
}
