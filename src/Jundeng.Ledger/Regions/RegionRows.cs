using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Regions;

/// <summary>The regions that the ledger knows.</summary>
internal static class RegionRows
{
    private const string SelectByCode = "SELECT region_id, code, name FROM region WHERE code = @code";

    private const string NextId = "SELECT COALESCE(MAX(region_id), 0) + 1 FROM region";

    private const string Insert = "INSERT INTO region (region_id, code, name) VALUES (@RegionId, @Code, @Name)";

    private const string InsertChain = "INSERT INTO event_chain (region_id, length, head) VALUES (@region, @Length, @Head)";

    private const string Rename = "UPDATE region SET name = @Name WHERE region_id = @RegionId";

    private const long NoRegion = 0;

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
            await EventLog.LockAsync(session, NoRegion);
            known = await FindAsync(session, code);
        }

        if (known is null)
        {
            var made = new RegionRow(await session.SingleAsync<long>(NextId), code, name ?? otherwise ?? code);
            await session.ExecuteAsync(Insert, made);
            await session.ExecuteAsync(InsertChain, new { region = made.RegionId, ChainHead.None.Length, ChainHead.None.Head });
            return made;
        }

        if (known.Name != known.Code)
            return name is null || name == known.Name ? known : throw new LedgerRefusedException(RegionMessages.OtherName(code, known.Name, name));
        var better = known with { Name = name ?? otherwise ?? code };
        if (better != known) await session.ExecuteAsync(Rename, better);
        return better;
    }

    private static Task<RegionRow?> FindAsync(Session session, string code) => session.FirstOrDefaultAsync<RegionRow>(SelectByCode, new { code });
}
