using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
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
            await Access.DemandAsync(session, store.Time, act, action, (about is null ? null : await FindOrNullAsync(session, about)) ?? AccessObject.Ledger);
            return true;
        },
        ct);

    private static async Task<AccessObject> FindAsync(Session session, string about) =>
        await FindOrNullAsync(session, about) ?? throw new LedgerRefusedException(AccessMessages.UnknownObject(about));

    private static async Task<AccessObject?> FindOrNullAsync(Session session, string about)
    {
        if (await RegionRows.FindAsync(session, about) is { } region) return new AccessObject(region.RegionId);
        if (await OrganisationRows.FindAsync(session, about) is { } organisation) return new AccessObject(organisation.RegionId, organisation.OrgNo);
        return await PlanRows.FindAsync(session, about) is { } plan ? new AccessObject(plan.RegionId) : null;
    }
}
