using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Regions;

/// <summary>The states of regions by time.</summary>
internal static class RegionPeriods
{
    // Of each region the state with the latest first day up to @day; of two of one day that which was registered later.
    private const string HeldOn = $"""
        SELECT {RegionState.Columns} FROM region_period p
        WHERE p.valid_from <= @day AND NOT EXISTS (
            SELECT 1 FROM region_period q
            WHERE q.region_id = p.region_id AND q.valid_from <= @day
              AND (q.valid_from > p.valid_from OR (q.valid_from = p.valid_from AND q.registered > p.registered)))
        """;

    private const string SelectUnder = $"""
        WITH RECURSIVE held AS ({HeldOn}),
        tree AS (
            SELECT h.* FROM held h WHERE h.code = @under
            UNION
            SELECT h.* FROM held h JOIN tree t ON h.parent_id = t.region_id)
        SELECT {RegionState.Columns} FROM tree
        """;

    private const string SelectAbove = """
        WITH RECURSIVE up (region_id) AS (
            SELECT region_id FROM region WHERE region_id = @region
            UNION
            SELECT p.parent_id FROM up JOIN region_period p ON p.region_id = up.region_id
            WHERE p.parent_id IS NOT NULL AND p.valid_from <= @day AND NOT EXISTS (
                SELECT 1 FROM region_period q
                WHERE q.region_id = p.region_id AND q.valid_from <= @day
                  AND (q.valid_from > p.valid_from OR (q.valid_from = p.valid_from AND q.registered > p.registered))))
        SELECT region_id FROM up
        """;

    private const string SelectOf = $"{HeldOn} AND p.region_id = @region";

    private const string SelectOfAny = $"{HeldOn} AND p.region_id IN @keys";

    private const string SelectHistory = $"SELECT {RegionState.Columns} FROM region_period WHERE region_id = @region ORDER BY valid_from, registered";

    private const string SelectRegistered = $"SELECT {RegionState.Columns} FROM region_period WHERE registered = @seq ORDER BY region_id, valid_from";

    private const string SelectPassings = $"SELECT {RegionSuccession.Columns} FROM region_succession WHERE from_region = @id OR to_region = @id ORDER BY on_day, from_region, to_region";

    private const string SelectSuccessions = $"SELECT {RegionSuccession.Columns} FROM region_succession WHERE registered = @seq";

    /// <summary>All regions that were known on a day, also those that had ended.</summary>
    public static Task<IReadOnlyList<RegionState>> AllAsync(Session session, string day) => RecallAsync(session, (HeldOn, day), () => session.QueryAsync<RegionState>(HeldOn, new { day }));

    /// <summary>A region of that day and all below it.</summary>
    public static Task<IReadOnlyList<RegionState>> UnderAsync(Session session, string day, string under) =>
        RecallAsync(session, (SelectUnder, day, under), () => session.QueryAsync<RegionState>(SelectUnder, new { day, under }));

    /// <summary>A region and all above it as they were on a day.</summary>
    public static Task<IReadOnlyList<long>> AboveAsync(Session session, long region, string day) => session.QueryAsync<long>(SelectAbove, new { region, day });

    public static Task<RegionState?> OfAsync(Session session, long region, string day) => session.FirstOrDefaultAsync<RegionState>(SelectOf, new { day, region });

    /// <summary>What is registered last for a region, whatever the day.</summary>
    public static async Task<RegionState> LastAsync(Session session, long region) => (await OfAsync(session, region, Iso.Last))!;

    /// <summary>The same of several regions.</summary>
    public static Task<IReadOnlyList<RegionState>> LastOfAsync(Session session, IEnumerable<long> regions) => session.QueryInAsync<RegionState>(SelectOfAny, regions, new { day = Iso.Last });

    public static Task<IReadOnlyList<RegionState>> HistoryAsync(Session session, long region) => session.QueryAsync<RegionState>(SelectHistory, new { region });

    /// <summary>The checksum of what an event registered.</summary>
    public static async Task<string> DigestAsync(Session session, long seq) => Digest(
        await session.QueryAsync<RegionState>(SelectRegistered, new { seq }), await session.QueryAsync<RegionSuccession>(SelectSuccessions, new { seq }));

    /// <summary>What a region took over and what it gave.</summary>
    public static Task<IReadOnlyList<RegionSuccession>> SuccessionsAsync(Session session, long id) => session.QueryAsync<RegionSuccession>(SelectPassings, new { id });

    public static string Digest(IEnumerable<RegionState> states, IEnumerable<RegionSuccession> successions)
    {
        using var hash = new FieldHash();
        foreach (var state in states.OrderBy(state => state.RegionId).ThenBy(state => state.ValidFrom, StringComparer.Ordinal))
            hash.Add(state.RegionId).Add(state.ValidFrom).Add(state.Code).Add(state.Name).Add(state.Level).Add(state.Kind).Add(state.ParentId).Add(state.Ended);
        foreach (var succession in successions.OrderBy(succession => succession.FromRegion).ThenBy(succession => succession.ToRegion))
            hash.Add(succession.FromRegion).Add(succession.OnDay).Add(succession.ToRegion).Add(succession.Share);
        return hash.Finish();
    }

    // Regions stand in the chain of what has no region.
    private static async Task<IReadOnlyList<RegionState>> RecallAsync(Session session, object key, Func<Task<IReadOnlyList<RegionState>>> work) =>
        await session.RecallAsync((key, await EventLog.HeadAsync(session, EventLog.NoRegion)), work, states => states.Count);
}
