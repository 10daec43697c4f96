using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Alignments;

/// <summary>Which plans stand above which, and how items carry out one another upwards.</summary>
internal sealed class UpperPlans
{
    private readonly Session _session;
    private readonly List<long> _regions;
    private readonly Dictionary<(long Region, long Plan), PlanRow> _plans;
    private readonly Dictionary<(long Region, long Plan), PlanItems> _items = [];
    private readonly Dictionary<(long Region, long Plan), Dictionary<long, AlignmentRow>> _held = [];

    private UpperPlans(Session session, PlanRow plan, IReadOnlyList<long> regions, IReadOnlyList<PlanRow> plans) =>
        (_session, Plan, _regions, _plans) = (session, plan, [.. regions], plans.ToDictionary(Key));

    public PlanRow Plan { get; }

    public static async Task<UpperPlans> OfAsync(Session session, TimeProvider time, PlanRow plan) => new(
        session, plan, await RegionPeriods.AboveAsync(session, plan.RegionId, Iso.Of(Zone.Today(time))), await PlanRows.ListAsync(session));

    /// <summary>The plans above that share years with this one, the nearest first.</summary>
    public IReadOnlyList<PlanRow> Above() =>
    [
        .. _plans.Values.Where(other => IsAbove(other) && other.YearFrom <= Plan.YearTo && other.YearTo >= Plan.YearFrom)
            .OrderBy(other => _regions.IndexOf(other.RegionId)).ThenBy(other => other.YearTo - other.YearFrom).ThenBy(other => other.PlanNo),
    ];

    /// <summary>Whether a plan is of a region above, or a longer one of the same region.</summary>
    public bool IsAbove(PlanRow other) => other.RegionId == Plan.RegionId
        ? other.YearFrom <= Plan.YearFrom && other.YearTo >= Plan.YearTo && other.YearTo - other.YearFrom > Plan.YearTo - Plan.YearFrom
        : _regions.Contains(other.RegionId);

    /// <exception cref="LedgerRefusedException">There is no such plan, or it is not above.</exception>
    public PlanRow Get(string upperId)
    {
        var upper = _plans.Values.FirstOrDefault(other => other.PublicId == upperId)
            ?? throw new LedgerRefusedException(PlanMessages.Unknown(upperId, Nearest.Of(upperId, _plans.Values.Select(other => other.PublicId))));
        return IsAbove(upper) ? upper : throw new LedgerRefusedException(AlignmentMessages.NotAbove(Plan.PublicId, upperId));
    }

    public Task<PlanItems> ItemsAsync(PlanRow plan) => ItemsAsync(Key(plan));

    public async Task<PlanItems> ItemsAsync((long Region, long Plan) key) =>
        _items.TryGetValue(key, out var items) ? items : _items[key] = await PlanItems.LoadAsync(_session, _plans[key]);

    public async Task<Dictionary<long, AlignmentRow>> HeldAsync((long Region, long Plan) key) =>
        _held.TryGetValue(key, out var held) ? held : _held[key] = await AlignmentRows.HeldAsync(_session, key.Region, key.Plan);

    /// <summary>What an item carries out, then what this carries out, and so on: each plan is read once, however many items lead to it.</summary>
    public async Task<IReadOnlyList<PlanItem>> PathAsync(AlignmentRow row)
    {
        var path = new List<PlanItem>();
        // The tree of regions may have changed since, so that an item could lead back to itself.
        var seen = new HashSet<(long, long, long)>();
        for (var upper = row.Upper; upper is { } at && seen.Add(at);)
        {
            path.Add((await ItemsAsync((at.Region, at.Plan))).Item(at.Item));
            upper = (await HeldAsync((at.Region, at.Plan))).GetValueOrDefault(at.Item)?.Upper;
        }

        return path;
    }

    public static (long Region, long Plan) Key(PlanRow plan) => (plan.RegionId, plan.PlanNo);
}
