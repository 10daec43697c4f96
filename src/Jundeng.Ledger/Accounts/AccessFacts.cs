using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Accounts;

/// <summary>What a decision rests on.</summary>
/// <param name="NoAccounts">Whether the ledger has no accounts at all.</param>
/// <param name="Account">The person's account; null where there is none.</param>
/// <param name="Principals">For whom the person stands in that day.</param>
/// <param name="Roles">All roles of the person and of those, also those of other days.</param>
/// <param name="Above">The region of the object and all above it.</param>
/// <param name="Organisations">The organisations of the object's region, where the object is of one.</param>
/// <param name="Day">The day of the decision.</param>
internal sealed record AccessFacts(
    bool NoAccounts,
    AccountState? Account,
    IReadOnlyList<AccountState> Principals,
    IReadOnlyList<HeldRole> Roles,
    IReadOnlyList<long> Above,
    IReadOnlyDictionary<long, OrganisationState> Organisations,
    string Day)
{
    public static async Task<AccessFacts> LoadAsync(Session session, TimeProvider time, string who, AccessObject of)
    {
        var day = Iso.Of(Zone.Today(time));
        var heads = (await EventLog.HeadAsync(session, EventLog.NoRegion), of.OrgNo is null ? null : await EventLog.HeadAsync(session, of.RegionId));
        return await session.RecallAsync((who, of, day, heads), () => LoadStoredAsync(session, who, of, day), facts => facts.Roles.Count + facts.Above.Count + facts.Organisations.Count);
    }

    private static async Task<AccessFacts> LoadStoredAsync(Session session, string who, AccessObject of, string day)
    {
        var facts = new AccessFacts(false, null, [], [], [], System.Collections.Frozen.FrozenDictionary<long, OrganisationState>.Empty, day);
        if (await AccountRows.FindAsync(session, who) is not { } account) return facts with { NoAccounts = !await AccountRows.AnyAsync(session) };
        var principals = await AccountRows.PrincipalsAsync(session, account.AccountNo, facts.Day);
        var byNo = principals.ToDictionary(principal => principal.AccountNo);
        var grants = await AccountRows.HeldGrantsAsync(session, account.AccountNo, facts.Day);
        return facts with
        {
            Account = account,
            Principals = principals,
            Roles = [.. grants.Where(grant => grant.AccountNo == account.AccountNo || byNo.ContainsKey(grant.AccountNo)).Select(grant => new HeldRole(grant, byNo.GetValueOrDefault(grant.AccountNo)))],
            Above = of.RegionId == 0 ? [] : await RegionPeriods.AboveAsync(session, of.RegionId, facts.Day),
            Organisations = of.OrgNo is null ? facts.Organisations : (await OrganisationRows.LastAsync(session, of.RegionId)).ToDictionary(state => state.OrgNo),
        };
    }

    /// <summary>Whether a role reaches an object.</summary>
    public bool Reaches(GrantState grant, AccessReach reach, AccessObject of) => reach switch
    {
        AccessReach.Everywhere => true,
        AccessReach.Region or AccessReach.OwnRegion => grant.InRegion is not { } region || Above.Contains(region),
        _ => of.OrgNo is { } wanted && grant.OrgNo is { } held && grant.InRegion == of.RegionId && Heir(held) == Heir(wanted),
    };

    private long Heir(long orgNo) => Organisations[orgNo].HeirAmong(Organisations).OrgNo;
}
