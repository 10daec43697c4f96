using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Supervision.Digests;

/// <summary>Who sees to what: the reporters of an organisation, the planners and checkers of a region.</summary>
internal sealed class DigestPeople
{
    private readonly Session _session;
    private readonly string _day;
    private readonly Dictionary<long, string> _accounts;
    private readonly IReadOnlyList<GrantState> _grants;
    private readonly Dictionary<long, Dictionary<long, OrganisationState>> _organisations = [];
    private readonly Dictionary<long, IReadOnlyList<long>> _above = [];

    private DigestPeople(Session session, string day, Dictionary<long, string> accounts, IReadOnlyList<GrantState> grants) =>
        (_session, _day, _accounts, _grants) = (session, day, accounts, grants);

    public static async Task<DigestPeople> LoadAsync(Session session, DateOnly on)
    {
        var day = Iso.Of(on);
        var accounts = (await AccountRows.AllAsync(session)).Where(account => account.Disabled == 0).ToDictionary(account => account.AccountNo, account => account.Name);
        var grants = (await AccountRows.AllGrantsAsync(session)).Where(grant => grant.HoldsOn(day) && accounts.ContainsKey(grant.AccountNo)).ToList();
        return new DigestPeople(session, day, accounts, grants);
    }

    /// <summary>The reporters of an organisation and of all whose heir it is; the organisation itself where there are none.</summary>
    public async Task<IReadOnlyList<DigestHolder>> OfUnitAsync(OrganisationKey unit)
    {
        if (!_organisations.TryGetValue(unit.RegionId, out var all))
            _organisations[unit.RegionId] = all = (await OrganisationRows.LastAsync(_session, unit.RegionId)).ToDictionary(state => state.OrgNo);
        var reporters = _grants.Where(grant => grant.Of == Role.Reporter && grant.InRegion == unit.RegionId && grant.OrgNo is { } held && all[held].HeirAmong(all) == all[unit.OrgNo].HeirAmong(all));
        IReadOnlyList<DigestHolder> holders = [.. reporters.Select(grant => _accounts[grant.AccountNo]).Distinct().Select(name => new DigestHolder(DigestHolderKind.Account, name))];
        return holders.Count > 0 ? holders : [new DigestHolder(DigestHolderKind.Organisation, all[unit.OrgNo].HeirAmong(all).PublicId)];
    }

    /// <summary>Those who have one of some roles in a region.</summary>
    public async Task<IReadOnlyList<DigestHolder>> OfRegionAsync(long region, params Role[] roles)
    {
        if (!_above.TryGetValue(region, out var above)) _above[region] = above = await RegionPeriods.AboveAsync(_session, region, _day);
        var holding = _grants.Where(grant => roles.Contains(grant.Of) && (grant.InRegion is not { } held || above.Contains(held)));
        return [.. holding.Select(grant => _accounts[grant.AccountNo]).Distinct().Select(name => new DigestHolder(DigestHolderKind.Account, name))];
    }
}
