using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Regions;

/// <summary>The regions that the ledger knows.</summary>
internal static class RegionRows
{
    private const string SelectByCode = "SELECT region_id, code, name FROM region WHERE code = @code";

    private const string SelectCodes = "SELECT code FROM region";

    private const string SelectIds = "SELECT region_id, code, name FROM region";

    private const string NextId = "SELECT COALESCE(MAX(region_id), 0) + 1 FROM region";

    private const string Update = "UPDATE region SET code = @Code, name = @Name WHERE region_id = @RegionId";

    // The name that a region was given with its first plan.
    private const string UpdateFirst = "UPDATE region_period SET name = @Name WHERE region_id = @RegionId AND registered = 0";

    private static readonly string[] s_region = ["region_id", "code", "name"];

    private static readonly string[] s_period = RegionState.Columns.Split(", ");

    /// <summary>
    /// The region of a code; made where it is not known. It is called <paramref name="name"/>, which must fit a name that is known, else
    /// <paramref name="otherwise"/>, else by its code until it gets a name.
    /// </summary>
    public static async Task<RegionRow> EnsureAsync(Session session, string code, string? name, string? otherwise)
    {
        var known = await FindAsync(session, code);
        if (known is null)
        {
            // Two that make a region at once wait here for each other.
            await EventLog.LockAsync(session, EventLog.NoRegion);
            known = await FindAsync(session, code);
        }

        if (known is null)
        {
            var made = new RegionRow(await NextIdAsync(session), code, name ?? otherwise ?? code);
            var parent = await AboveAsync(session, code);
            await InsertAsync(session, [New(made, Iso.Ever, 0, RegionCodes.LevelOf(code), RegionKind.Division, parent?.RegionId)], []);
            return made;
        }

        if (known.Name != known.Code)
            return name is null || name == known.Name ? known : throw new LedgerRefusedException(RegionMessages.OtherName(code, known.Name, name));
        var better = known with { Name = name ?? otherwise ?? code };
        if (better != known)
        {
            await session.ExecuteAsync(Update, better);
            await session.ExecuteAsync(UpdateFirst, better);
        }

        return better;
    }

    public static Task<RegionRow?> FindAsync(Session session, string code) => session.FirstOrDefaultAsync<RegionRow>(SelectByCode, new { code });

    public static async Task<RegionRow> GetAsync(Session session, string code) =>
        await FindAsync(session, code) ?? throw new LedgerRefusedException(RegionMessages.Unknown(code, Nearest.Of(code, await session.QueryAsync<string>(SelectCodes))));

    /// <summary>The ids of all regions by their codes.</summary>
    public static async Task<Dictionary<string, long>> IdsAsync(Session session) =>
        (await session.QueryAsync<RegionRow>(SelectIds)).ToDictionary(row => row.Code, row => row.RegionId, StringComparer.Ordinal);

    public static Task<long> NextIdAsync(Session session) => session.SingleAsync<long>(NextId);

    /// <summary>The nearest known region above a code, by its digits.</summary>
    public static async Task<RegionRow?> AboveAsync(Session session, string code)
    {
        foreach (var above in RegionCodes.Above(code))
            if (await FindAsync(session, above) is { } known)
                return known;
        return null;
    }

    public static RegionState New(RegionRow region, string from, long registered, RegionLevel? level, RegionKind kind, long? parent) => new(
        region.RegionId, from, registered, region.Code, region.Name, level is { } known ? RegionWords.Of(known) : null, RegionWords.Of(kind), parent, 0);

    /// <summary>Stores new regions, and what changed of known ones.</summary>
    public static async Task InsertAsync(Session session, IReadOnlyCollection<RegionState> added, IReadOnlyCollection<RegionState> changed)
    {
        await session.InsertAsync("region", s_region, added.Select(state => new object?[] { state.RegionId, state.Code, state.Name }));
        await session.InsertAsync("region_period", s_period, added.Concat(changed).Select(state => state.ToRow()));
        foreach (var state in changed) await session.ExecuteAsync(Update, state);
    }
}
