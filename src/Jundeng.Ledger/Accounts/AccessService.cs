using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Accounts;

/// <summary>Tells who may do what, and why.</summary>
public sealed class AccessService(LedgerStore store)
{
    /// <summary>Whether a person may do something today, with every step of the decision.</summary>
    /// <param name="who">The name of the account.</param>
    /// <param name="action">What.</param>
    /// <param name="about">On what: id of a plan or an organisation, or code of a region; null for what has no region.</param>
    /// <param name="author">Who made it, for what must be another's work.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <exception cref="LedgerRefusedException">There is no such plan, organisation or region.</exception>
    public Task<AccessDecision> DecideAsync(string who, AccessAction action, string? about = null, string? author = null, CancellationToken ct = default) => store.ReadAsync(
        async session => await Access.DecideAsync(session, store.Time, who, action, (about is null ? AccessObject.Ledger : await FindAsync(session, about)) with { Author = author }),
        ct);

    /// <summary>Whether the ledger has accounts; without them everybody may do everything.</summary>
    public Task<bool> HasAccountsAsync(CancellationToken ct = default) => store.ReadAsync(AccountRows.AnyAsync, ct);

    /// <summary>Refuses who may not read something; what is written asks in its own transaction.</summary>
    /// <param name="act">Who.</param>
    /// <param name="action">What.</param>
    /// <param name="about">On what, as for <see cref="DecideAsync"/>; what is none of those belongs to the whole ledger.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <exception cref="LedgerRefusedException">The person may not.</exception>
    public Task DemandAsync(Act act, AccessAction action, string? about = null, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            await Access.DemandAsync(session, store.Time, act, action, (about is null ? null : await AccessObjects.FindAsync(session, about)) ?? AccessObject.Ledger);
            return true;
        },
        ct);

    /// <summary>Why a person may not do something; null where they may.</summary>
    /// <param name="act">Who; a program with a token has no more than the token is for.</param>
    /// <param name="action">What.</param>
    /// <param name="about">To what, by its id; null, or where there is no such thing: to anything at all.</param>
    /// <param name="ct">Cancels the reading.</param>
    public Task<Refusal?> DenialAsync(Act act, AccessAction action, string? about, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            var of = about is null ? null : await AccessObjects.FindAsync(session, about);
            if (of is null && Somewhere(await FactsAsync(session, act, AccessObject.Ledger), act).Contains(action)) return null;
            return await Access.DenialAsync(session, store.Time, act, action, of ?? AccessObject.Ledger);
        },
        ct);

    /// <summary>All that a person may do to something today: what <see cref="DenialAsync"/> gives no reason against, asked once for all actions.</summary>
    /// <param name="act">Who; a program with a token has no more than the token is for.</param>
    /// <param name="about">To what, by its id; null, or where there is no such thing: to anything at all.</param>
    /// <param name="ct">Cancels the reading.</param>
    public Task<IReadOnlySet<AccessAction>> AllowedAsync(Act act, string? about, CancellationToken ct = default) => store.ReadAsync<IReadOnlySet<AccessAction>>(
        async session =>
        {
            if ((about is null ? null : await AccessObjects.FindAsync(session, about)) is not { } of) return Somewhere(await FactsAsync(session, act, AccessObject.Ledger), act);
            var facts = await FactsAsync(session, act, of);
            return Within(act, AccessRules.All.Where(rule => new AccessJudge(act.Who.Trim(), rule, of, facts).Decide().Allowed));
        },
        ct);

    /// <summary>What a person may do somewhere today; everything where the ledger has no accounts.</summary>
    /// <param name="act">Who; a program with a token has no more than the token is for.</param>
    /// <param name="ct">Cancels the reading.</param>
    public Task<AccessRights> RightsAsync(Act act, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            var facts = await FactsAsync(session, act, AccessObject.Ledger);
            return new AccessRights(Somewhere(facts, act), await UnitsAsync(session, facts));
        },
        ct);

    /// <summary>In which regions a person may do something today, by code; null = in all.</summary>
    /// <param name="act">Who.</param>
    /// <param name="action">What.</param>
    /// <param name="ct">Cancels the reading.</param>
    public Task<IReadOnlySet<string>?> RegionsAsync(Act act, AccessAction action, CancellationToken ct = default) => store.ReadAsync<IReadOnlySet<string>?>(
        async session =>
        {
            var facts = await FactsAsync(session, act, AccessObject.Ledger);
            if (facts.NoAccounts) return null;
            var reaches = AccessRules.Of(action).Allowed.ToDictionary(allowed => allowed.Role, allowed => allowed.Reach);
            var held = Held(facts).Where(grant => reaches.ContainsKey(grant.Of)).ToList();
            if (act.Only?.Contains(action) == false) held = [];
            if (held.Exists(grant => grant.InRegion is null || reaches[grant.Of] == AccessReach.Everywhere)) return null;
            var codes = new HashSet<string>();
            foreach (var region in held.Select(grant => grant.InRegion!.Value).Distinct())
                codes.UnionWith((await RegionPeriods.UnderAsync(session, facts.Day, (await RegionPeriods.OfAsync(session, region, facts.Day))?.Code ?? "")).Select(state => state.Code));
            return codes;
        },
        ct);

    private Task<AccessFacts> FactsAsync(Session session, Act act, AccessObject of) => AccessFacts.LoadAsync(session, store.Time, act.Who.Trim(), of);

    private static HashSet<AccessAction> Somewhere(AccessFacts facts, Act act)
    {
        var held = Held(facts).Select(role => role.Of).ToHashSet();
        return Within(act, AccessRules.All.Where(rule => facts.NoAccounts || rule.Allowed.Any(allowed => held.Contains(allowed.Role))));
    }

    private static HashSet<AccessAction> Within(Act act, IEnumerable<AccessRule> rules) =>
        rules.Select(rule => rule.Action).Where(action => act.Only?.Contains(action) != false).ToHashSet();

    private static IEnumerable<GrantState> Held(AccessFacts facts) =>
        facts.Account is { Disabled: 0 } ? facts.Roles.Select(role => role.Grant).Where(grant => grant.HoldsOn(facts.Day)) : [];

    private static async Task<IReadOnlyList<string>> UnitsAsync(Session session, AccessFacts facts)
    {
        var grants = Held(facts).Where(grant => grant is { Of: Role.Reporter, OrgNo: not null }).ToList();
        if (grants.Count == 0) return [];
        var scopes = await AccountScopes.LoadAsync(session);
        return [.. grants.Select(grant => scopes.RoleOf(grant, Iso.ToDay(facts.Day)).Organisation!).Distinct().Order(StringComparer.Ordinal)];
    }

    private static async Task<AccessObject> FindAsync(Session session, string about) =>
        await AccessObjects.FindAsync(session, about) ?? throw new LedgerRefusedException(AccessMessages.UnknownObject(about));
}
