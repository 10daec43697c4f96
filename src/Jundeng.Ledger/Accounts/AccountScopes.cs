using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Accounts;

/// <summary>The codes and ids by which people know what roles are for.</summary>
internal sealed class AccountScopes
{
    private const string SelectRegions = "SELECT region_id, code, name FROM region WHERE region_id IN (SELECT in_region FROM account_grant WHERE org_no IS NULL)";

    private const string SelectOrganisations = """
        SELECT DISTINCT o.region_id, o.org_no, o.public_id
        FROM account_grant g JOIN organisation o ON o.region_id = g.in_region AND o.org_no = g.org_no
        """;

    private readonly Dictionary<long, string> _regions = [];
    private readonly Dictionary<(long, long), string> _organisations = [];

    public static async Task<AccountScopes> LoadAsync(Session session)
    {
        var scopes = new AccountScopes();
        foreach (var region in await session.QueryAsync<RegionRow>(SelectRegions)) scopes.Add(region);
        foreach (var organisation in await session.QueryAsync<OrganisationKey>(SelectOrganisations)) scopes.Add(organisation);
        return scopes;
    }

    public void Add(RegionRow region) => _regions[region.RegionId] = region.Code;

    public void Add(OrganisationKey organisation) => _organisations[(organisation.RegionId, organisation.OrgNo)] = organisation.PublicId;

    public AccountRole RoleOf(GrantState grant, DateOnly today) => new(
        (int)grant.GrantNo, grant.Of,
        grant is { InRegion: { } region, OrgNo: null } ? _regions[region] : null,
        grant is { InRegion: { } home, OrgNo: { } org } ? _organisations[(home, org)] : null,
        Iso.ToDay(grant.FromDay), Iso.ToDayOrNull(grant.ToDay), grant.HoldsOn(Iso.Of(today)));
}
