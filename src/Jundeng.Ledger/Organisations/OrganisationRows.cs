using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Organisations;

/// <summary>The organisations of the ledger.</summary>
internal static class OrganisationRows
{
    private const string Columns = "p.region_id, p.org_no, o.public_id, p.valid_from, p.event_seq, p.name, p.short_name, p.aliases, p.kind, p.heir_no";

    private const string Join = "organisation_period p JOIN organisation o ON o.region_id = p.region_id AND o.org_no = p.org_no";

    private const string Held = """
        p.valid_from <= @day AND NOT EXISTS (
            SELECT 1 FROM organisation_period q
            WHERE q.region_id = p.region_id AND q.org_no = p.org_no AND q.valid_from <= @day
              AND (q.valid_from > p.valid_from OR (q.valid_from = p.valid_from AND q.event_seq > p.event_seq)))
        """;

    private const string SelectHeld = $"SELECT {Columns} FROM {Join} WHERE p.region_id = @region AND {Held}";

    private const string SelectHeldIn = $"SELECT {Columns} FROM {Join} WHERE p.region_id IN @keys AND {Held}";

    private const string SelectGovernments = $"{SelectHeldIn} AND p.kind = 'government' AND p.heir_no IS NULL";

    private const string SelectHistory = $"SELECT {Columns} FROM {Join} WHERE o.public_id = @id ORDER BY p.valid_from, p.event_seq";

    private const string SelectOfEvent = $"SELECT {Columns} FROM {Join} WHERE p.region_id = @region AND p.event_seq = @seq";

    private const string SelectKey = "SELECT region_id, org_no, public_id FROM organisation WHERE public_id = @id";

    private const string SelectKeys = "SELECT region_id, org_no, public_id FROM organisation";

    private const string SelectIds = "SELECT public_id FROM organisation";

    private const string SelectRegions = "SELECT DISTINCT region_id FROM organisation";

    private static readonly string[] s_organisation = ["region_id", "org_no", "public_id"];

    private static readonly string[] s_period = ["region_id", "org_no", "valid_from", "event_seq", "name", "short_name", "aliases", "kind", "heir_no"];

    /// <summary>The organisations of a region as they were on a day, also those that were dissolved.</summary>
    public static Task<IReadOnlyList<OrganisationState>> HeldAsync(Session session, long region, string day) =>
        session.QueryAsync<OrganisationState>(SelectHeld, new { region, day });

    /// <summary>The same for several regions.</summary>
    public static Task<IReadOnlyList<OrganisationState>> HeldInAsync(Session session, IEnumerable<long> regions, string day) =>
        session.QueryInAsync<OrganisationState>(SelectHeldIn, regions, new { day });

    /// <summary>The governments of regions on a day.</summary>
    public static Task<IReadOnlyList<OrganisationState>> GovernmentsAsync(Session session, IEnumerable<long> regions, string day) =>
        session.QueryInAsync<OrganisationState>(SelectGovernments, regions, new { day });

    /// <summary>What is registered last for each organisation of a region.</summary>
    public static async Task<IReadOnlyList<OrganisationState>> LastAsync(Session session, long region) =>
        await session.RecallAsync((region, await EventLog.HeadAsync(session, region)), () => HeldAsync(session, region, Iso.Last), states => states.Count);

    public static Task<IReadOnlyList<OrganisationState>> HistoryAsync(Session session, string id) => session.QueryAsync<OrganisationState>(SelectHistory, new { id });

    public static Task<IReadOnlyList<long>> RegionsAsync(Session session) => session.QueryAsync<long>(SelectRegions);

    /// <summary>The number of an organisation; null where there is none of this id.</summary>
    public static Task<OrganisationKey?> FindAsync(Session session, string id) => session.FirstOrDefaultAsync<OrganisationKey>(SelectKey, new { id });

    /// <summary>The numbers of those of some ids that are there.</summary>
    public static async Task<IReadOnlyDictionary<string, OrganisationKey>> FindAllAsync(Session session, IReadOnlyCollection<string> ids)
    {
        if (ids.Count == 0) return new Dictionary<string, OrganisationKey>();
        var choice = new Choice();
        return (await session.QueryAsync<OrganisationKey>($"{SelectKeys} WHERE {choice.OneOf("public_id", ids)}", choice.Parameters)).ToDictionary(key => key.PublicId);
    }

    /// <summary>The region of an organisation.</summary>
    /// <exception cref="LedgerRefusedException">There is no such organisation.</exception>
    public static async Task<long> RegionOfAsync(Session session, string id) => (await GetAsync(session, id)).RegionId;

    /// <summary>The number of an organisation.</summary>
    /// <exception cref="LedgerRefusedException">There is no such organisation.</exception>
    public static async Task<OrganisationKey> GetAsync(Session session, string id) =>
        await FindAsync(session, id)
        ?? throw new LedgerRefusedException(OrganisationMessages.Unknown(id, Nearest.Of(id, await session.QueryAsync<string>(SelectIds))));

    public static async Task InsertAsync(Session session, IReadOnlyCollection<OrganisationState> added, IReadOnlyCollection<OrganisationState> changed)
    {
        await session.InsertAsync("organisation", s_organisation, added.Select(state => new object?[] { state.RegionId, state.OrgNo, state.PublicId }));
        await session.InsertAsync("organisation_period", s_period, added.Concat(changed).Select(state => state.ToRow()));
    }

    /// <summary>The checksum of what an event stored.</summary>
    public static async Task<string> DigestAsync(Session session, long region, long seq) =>
        Digest(await session.QueryAsync<OrganisationState>(SelectOfEvent, new { region, seq }));

    public static string Digest(IEnumerable<OrganisationState> states)
    {
        using var hash = new FieldHash();
        foreach (var state in states.OrderBy(state => state.OrgNo))
            hash.Add(state.OrgNo).Add(state.PublicId).Add(state.ValidFrom).Add(state.Name).Add(state.ShortName).Add(state.Aliases).Add(state.Kind).Add(state.HeirNo);
        return hash.Finish();
    }
}
