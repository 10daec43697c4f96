using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;

namespace Jundeng.Ledger.Indicators;

/// <summary>Links the targets of plans with indicators, so that they can be followed over years: the ledger proposes, a person confirms.</summary>
public sealed class IndicatorLinkService(LedgerStore store)
{
    // Candidates below this are not worth a look.
    private const double Least = 0.4;

    private const int Most = 3;

    /// <summary>The targets of a plan with their indicators, confirmed or proposed, in the order of the plan; baselines and funding are left out.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan.</exception>
    public Task<IReadOnlyList<TargetIndicator>> ProposeAsync(string planId, CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<TargetIndicator>>(
        async session =>
        {
            var items = await PlanItems.LoadAsync(session, planId);
            var held = await IndicatorLinkRows.HeldAsync(session, items.Plan.Key);
            var indicators = (await IndicatorRows.HeldAsync(session, Iso.Of(Zone.Today(store.Time)))).Select(row => row.ToIndicator()).ToList();
            return
            [
                .. items.Reading.Targets.Where(target => target.Kind is TargetKind.Target or TargetKind.Part).Select(target =>
                {
                    var link = held.GetValueOrDefault(items.Numbers.OfTarget(target.Id));
                    return new TargetIndicator(target, link?.Indicator, link is not null, Candidates(target, indicators));
                }),
            ];
        },
        ct);

    /// <summary>Keeps which indicators targets are values of; a later word on a target replaces an earlier one.</summary>
    /// <returns>How many links were new.</returns>
    /// <exception cref="LedgerRefusedException">There is no such plan, target or indicator; nothing was written.</exception>
    public Task<int> ConfirmAsync(string planId, IReadOnlyList<IndicatorLink> links, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, planId);
            await Access.DemandAsync(session, store.Time, act, AccessAction.IndicatorDefine, new AccessObject(plan.RegionId));
            var write = await LedgerWrite.BeginAsync(session, store.Time, plan.RegionId, act);
            var items = await PlanItems.LoadAsync(session, plan);
            var codes = (await IndicatorRows.HeldAsync(session, Iso.Of(Zone.Today(store.Time)))).Select(row => row.Code).ToHashSet(StringComparer.Ordinal);
            var refusals = links.Where(link => items.FindTarget(link.TargetId) is null).Select(link => items.UnknownTarget(link.TargetId))
                .Concat(links.Select(link => link.Indicator).OfType<string>().Distinct().Where(code => !codes.Contains(code)).Select(code => IndicatorMessages.Unknown(code, Nearest.Of(code, codes))))
                .ToList();
            if (refusals.Count > 0) throw new LedgerRefusedException(refusals);

            var held = await IndicatorLinkRows.HeldAsync(session, plan.Key);
            var rows = links.GroupBy(link => link.TargetId).Select(group => (Link: group.Last(), Row: new IndicatorLinkRow(items.Numbers.OfTarget(group.Key), group.Last().Indicator)))
                .Where(one => held.GetValueOrDefault(one.Row.ItemNo) != one.Row)
                .ToList();
            if (rows.Count == 0) return 0;
            foreach (var (_, row) in rows) write.Add(IndicatorLinkRows.Table, plan.PlanNo, row.ItemNo, row.Indicator);
            await write.CommitAsync(EventType.IndicatorsLinked, planId, null, new { links = rows.Select(one => new { target = one.Link.TargetId, one.Link.Indicator }) });
            return rows.Count;
        },
        ct);

    /// <summary>The values that plans in force set for an indicator, by region and first year.</summary>
    /// <exception cref="LedgerRefusedException">There is no such indicator.</exception>
    public Task<IReadOnlyList<LinkedTarget>> TargetsAsync(string code, CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<LinkedTarget>>(
        async session =>
        {
            await IndicatorRows.HistoryAsync(session, code);
            return [.. (await IndicatorLinkRows.TargetsAsync(session, code)).Select(row => row.ToTarget())];
        },
        ct);

    private static IReadOnlyList<IndicatorCandidate> Candidates(PlanTarget target, IReadOnlyList<Indicator> indicators) =>
    [
        .. indicators.Select(indicator => new IndicatorCandidate(indicator.Code, indicator.Name, IndicatorName.Fit(target.Indicator, target.Unit, indicator)))
            .Where(candidate => candidate.Score >= Least)
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.Code, StringComparer.Ordinal)
            .Take(Most),
    ];
}
