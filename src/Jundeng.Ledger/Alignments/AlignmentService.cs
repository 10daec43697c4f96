using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Plans.Findings;

namespace Jundeng.Ledger.Alignments;

/// <summary>Marks each item of a plan as required from above or the place's own: the ledger proposes, a person says.</summary>
public sealed class AlignmentService(LedgerStore store)
{
    // Candidates below this are not worth a look.
    private const double Least = 0.4;

    private const int Most = 3;

    /// <summary>The items of a plan with where they come from, said or proposed, and what of the plans above none of them carries out.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="upperIds">The plans above to hold it against; none takes all that share years with it.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <exception cref="LedgerRefusedException">There is no such plan, or one given is not above it.</exception>
    public Task<AlignmentList> ListAsync(string planId, IReadOnlyList<string>? upperIds = null, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, planId);
            var plans = await UpperPlans.OfAsync(session, store.Time, plan);
            var uppers = new List<PlanItems>();
            foreach (var upper in upperIds is { Count: > 0 } ? upperIds.Distinct().Select(plans.Get) : plans.Above()) uppers.Add(await plans.ItemsAsync(upper));
            var items = await plans.ItemsAsync(plan);
            var held = await plans.HeldAsync(UpperPlans.Key(plan));
            var candidates = uppers
                .SelectMany(upper => UpperPlan.Candidates(items.Reading, upper.Reading, Least)
                    .Select(candidate => (candidate.Lower, candidate.IsTask, Upper: new AlignmentCandidate(candidate.IsTask ? upper.ItemOf(upper.Task(candidate.Upper)) : upper.ItemOf(upper.Target(candidate.Upper)), candidate.Score))))
                .ToLookup(candidate => (candidate.Lower, candidate.IsTask), candidate => candidate.Upper);
            var aligned = new List<AlignedItem>();
            foreach (var item in Items(items))
            {
                if (held.GetValueOrDefault(items.NumberOf(item)) is not { } row) aligned.Add(new AlignedItem(item, null, [.. candidates[(item.Id, item.IsTask)].OrderByDescending(candidate => candidate.Score).Take(Most)], []));
                else aligned.Add(new AlignedItem(item, new Alignment(row.Upper is null ? AlignmentOrigin.Own : AlignmentOrigin.Required, await plans.PathAsync(row), row.Why), [], await ShortfallsAsync(plans, items, item, row)));
            }

            var taken = held.Values.Select(row => row.Upper).ToHashSet();
            return new AlignmentList(
                planId, [.. uppers.Select(upper => upper.Plan.PublicId)], aligned,
                [.. uppers.SelectMany(upper => Items(upper).Where(item => !taken.Contains((upper.Plan.RegionId, upper.Plan.PlanNo, upper.NumberOf(item)))))]);
        },
        ct);

    /// <summary>Who of the plans below carries out each item of a plan.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan.</exception>
    public Task<IReadOnlyList<UpperUptake>> UptakeAsync(string upperId, CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<UpperUptake>>(
        async session =>
        {
            var upper = await PlanItems.LoadAsync(session, upperId);
            var under = await AlignmentRows.UnderAsync(session, upper.Plan.RegionId, upper.Plan.PlanNo);
            return [.. Items(upper).Select(item => new UpperUptake(item, [.. under[upper.NumberOf(item)]]))];
        },
        ct);

    /// <summary>Keeps where items of a plan come from; a later word on an item replaces an earlier one.</summary>
    /// <returns>How many were new.</returns>
    /// <exception cref="LedgerRefusedException">There is no such plan or item, or a plan given is not above; nothing was written.</exception>
    public Task<int> ConfirmAsync(string planId, IReadOnlyList<AlignmentChoice> choices, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, planId);
            await Access.DemandAsync(session, store.Time, act, AccessAction.PlanAlign, new AccessObject(plan.RegionId));
            var write = await LedgerWrite.BeginAsync(session, store.Time, plan.RegionId, act);
            var plans = await UpperPlans.OfAsync(session, store.Time, plan);
            var items = await plans.ItemsAsync(plan);
            var refusals = new List<Refusal>();
            var marks = new Dictionary<PlanItem, (PlanItem? Upper, AlignmentRow Row)>();
            foreach (var choice in choices)
            {
                try
                {
                    var item = ItemOf(items, choice.ItemId);
                    var (upper, at) = await UpperAsync(plans, choice);
                    marks[item] = (upper, new AlignmentRow(plan.RegionId, plan.PlanNo, items.NumberOf(item), at?.Region, at?.Plan, at?.Item, act.Why));
                }
                catch (LedgerRefusedException refused)
                {
                    refusals.AddRange(refused.Reasons);
                }
            }

            if (refusals.Count > 0) throw new LedgerRefusedException([.. refusals.Distinct()]);
            var held = await plans.HeldAsync(UpperPlans.Key(plan));
            var news = marks.Where(mark => !held.TryGetValue(mark.Value.Row.ItemNo, out var row) || row.Upper != mark.Value.Row.Upper).ToList();
            if (news.Count == 0) return 0;
            var before = new List<object>();
            foreach (var (item, mark) in news)
            {
                if (held.TryGetValue(mark.Row.ItemNo, out var row)) before.Add(Facts(item, await plans.PathAsync(row) is [var upper, ..] ? upper : null));
                write.Add(AlignmentRows.Table, plan.PlanNo, mark.Row.ItemNo, mark.Row.UpperRegionId, mark.Row.UpperPlanNo, mark.Row.UpperItemNo);
            }

            await write.CommitAsync(EventType.PlanAligned, planId, before.Count == 0 ? null : new { items = before }, new { items = news.Select(mark => Facts(mark.Key, mark.Value.Upper)) });
            return news.Count;
        },
        ct);

    private static async Task<(PlanItem? Upper, (long Region, long Plan, long Item)? At)> UpperAsync(UpperPlans plans, AlignmentChoice choice)
    {
        if (choice.UpperPlan is not { } planId) return (null, null);
        var upper = await plans.ItemsAsync(plans.Get(planId));
        var item = ItemOf(upper, choice.UpperItem ?? throw new LedgerRefusedException(AlignmentMessages.ItemMissing(choice.ItemId)));
        return (item, (upper.Plan.RegionId, upper.Plan.PlanNo, upper.NumberOf(item)));
    }

    private static async Task<IReadOnlyList<AlignmentShortfall>> ShortfallsAsync(UpperPlans plans, PlanItems items, PlanItem item, AlignmentRow row)
    {
        if (item.IsTask || row.Upper is not { } at) return [];
        var upper = await plans.ItemsAsync((at.Region, at.Plan));
        return upper.Numbers.TargetOf(at.Item) is { } id && upper.FindTarget(id) is { } above
            ? [.. UpperPlan.Compare(items.Reading, items.Target(item.Id), upper.Reading, above).Select(finding => new AlignmentShortfall(finding.Code, finding.Message))]
            : [];
    }

    private static PlanItem ItemOf(PlanItems items, string id) =>
        items.FindTarget(id) is { } target && !UpperPlan.IsAligned(target) ? throw new LedgerRefusedException(AlignmentMessages.NoItem(items.Plan.PublicId, id)) : items.Item(id);

    // Targets outside every task first, then each task with its targets.
    private static IEnumerable<PlanItem> Items(PlanItems items)
    {
        var targets = items.Reading.Targets.Where(UpperPlan.IsAligned).ToLookup(target => target.TaskId, items.ItemOf);
        return targets[null].Concat(items.Reading.Tasks.SelectMany(task => targets[task.Id].Prepend(items.ItemOf(task))));
    }

    private static object Facts(PlanItem item, PlanItem? upper) =>
        new { item.Id, item.IsTask, upper = upper is null ? null : new { upper.PlanId, upper.Id, upper.IsTask } };
}
