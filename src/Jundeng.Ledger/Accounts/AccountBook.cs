using System.Text.RegularExpressions;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Accounts;

/// <summary>All accounts while one act changes them: collects the new states, checks them together and stores them with their event.</summary>
internal sealed partial class AccountBook
{
    private readonly Session _session;
    private readonly LedgerWrite _write;
    private readonly AccountScopes _scopes;
    private readonly Dictionary<string, AccountState> _accounts;
    private readonly List<GrantState> _grants;
    private readonly List<StandInState> _standIns;

    private AccountBook(
        Session session, LedgerWrite write, DateOnly today, AccountScopes scopes, IReadOnlyList<AccountState> accounts, IReadOnlyList<GrantState> grants, IReadOnlyList<StandInState> standIns)
    {
        (_session, _write, Today, _scopes) = (session, write, today, scopes);
        _accounts = accounts.ToDictionary(account => account.Name, StringComparer.Ordinal);
        (_grants, _standIns) = ([.. grants], [.. standIns]);
    }

    public DateOnly Today { get; }

    /// <summary>Waits for other writers and refuses who may not.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="time">The clock.</param>
    /// <param name="act">Who acts.</param>
    /// <param name="action">What is to be done.</param>
    /// <param name="name">The account that it is done to.</param>
    /// <param name="ownToo">Whether everybody may do it to their own account while it is not disabled.</param>
    public static async Task<AccountBook> OpenAsync(Session session, TimeProvider time, Act act, AccessAction action, string name, bool ownToo = false)
    {
        var write = await LedgerWrite.BeginAsync(session, time, EventLog.NoRegion, act);
        var own = ownToo && name == act.Who.Trim() && await AccountRows.FindAsync(session, name) is { Disabled: 0 };
        if (!own) await Access.DemandAsync(session, time, act, action, AccessObject.Ledger with { Author = name });
        return new AccountBook(
            session, write, Zone.Today(time), await AccountScopes.LoadAsync(session), await AccountRows.AllAsync(session), await AccountRows.AllGrantsAsync(session), await AccountRows.StandInsAsync(session));
    }

    public AccountState Get(string name) => _accounts.GetValueOrDefault(name)
        ?? throw new LedgerRefusedException(AccountMessages.Unknown(name, Nearest.Of(name, _accounts.Keys)));

    public IReadOnlyList<GrantState> GrantsOf(AccountState account) => [.. _grants.Where(grant => grant.AccountNo == account.AccountNo)];

    public AccountState Add(AddAccount account)
    {
        if (!Name().IsMatch(account.Name)) throw new LedgerRefusedException(AccountMessages.Name(account.Name));
        if (_accounts.ContainsKey(account.Name)) throw new LedgerRefusedException(AccountMessages.NameTaken(account.Name));
        if (_accounts.Count == 0 && account.Roles.All(role => role.Role != Role.AccountAdministrator)) throw new LedgerRefusedException(AccountMessages.First(account.Name));
        var state = new AccountState(_accounts.Values.Select(known => known.AccountNo).DefaultIfEmpty().Max() + 1, account.Name, NameOrNone(account.FullName), 0);
        _write.Add(AccountRows.Table, state.AccountNo, state.Name);
        Set(state);
        if (MailRows.Checked(account.Mail) is { } mail) SetMail(state, mail);
        return state;
    }

    public void Set(AccountState state)
    {
        _accounts[state.Name] = state;
        _write.Add(AccountRows.States, state.AccountNo, state.FullName, state.Disabled);
    }

    /// <summary>Says where mail for the person goes. An event says only that it is known: events are kept for ever and read by others; their digest vouches for the row.</summary>
    public void SetMail(AccountState state, string? address) => _write.Add(MailRows.Table, MailRows.OfAccount, state.Name, address);

    /// <summary>Gives a role; what the role does not need must not be said, what it needs must.</summary>
    public async Task<GrantState> GrantAsync(AccountState account, RoleGrant grant)
    {
        var (inRegion, orgNo) = await ScopeAsync(grant);
        var from = grant.From ?? Today;
        if (from < Today) throw new LedgerRefusedException(AccountMessages.Past(from));
        if (grant.To < from) throw new LedgerRefusedException(AccountMessages.Backwards(from, grant.To.Value));
        var state = new GrantState(account.AccountNo, GrantsOf(account).Count + 1, RoleWords.Of(grant.Role), inRegion, orgNo, Iso.Of(from), Iso.Of(grant.To));
        if (GrantsOf(account).FirstOrDefault(held => held.Covers(state)) is { } same) throw new LedgerRefusedException(AccountMessages.HasRole(account.Name, grant.Role, same.GrantNo));
        Set(state);
        return state;
    }

    /// <summary>Ends a role with a day.</summary>
    public GrantState End(GrantState grant, DateOnly last)
    {
        var ended = grant with { ToDay = Iso.Of(last) };
        _grants.Remove(grant);
        Set(ended);
        return ended;
    }

    public void Set(GrantState state)
    {
        _grants.Add(state);
        _write.Add(AccountRows.Grants, state.AccountNo, state.GrantNo, state.Role, state.InRegion, state.OrgNo, state.FromDay, state.ToDay);
    }

    public void Set(StandInState state)
    {
        _standIns.RemoveAll(held => (held.AccountNo, held.DeputyNo) == (state.AccountNo, state.DeputyNo));
        _standIns.Add(state);
        _write.Add(AccountRows.StandIns, state.AccountNo, state.DeputyNo, state.FromDay, state.ToDay);
    }

    public Task EndSessionsAsync(AccountState account) => SessionRows.EndAllAsync(_session, account.AccountNo);

    public StandInState? StandInOf(AccountState account, AccountState deputy) =>
        _standIns.Find(held => (held.AccountNo, held.DeputyNo) == (account.AccountNo, deputy.AccountNo));

    /// <summary>What a person is called; null where nothing is said.</summary>
    public static string? NameOrNone(string? fullName) => string.IsNullOrWhiteSpace(fullName) ? null : fullName.Trim();

    /// <summary>The roles of reporter that hold on a day or begin later, of all organisations or one.</summary>
    public async Task<IReadOnlyList<GrantState>> ReportingAsync(AccountState account, string? organisation, DateOnly on)
    {
        var only = organisation is null ? null : await OrganisationRows.GetAsync(_session, organisation);
        return
        [
            .. GrantsOf(account).Where(grant => grant.Of == Role.Reporter && grant.EndsBefore(on) is false)
                .Where(grant => only is null || (grant.InRegion, grant.OrgNo) == (only.RegionId, only.OrgNo)),
        ];
    }

    /// <summary>Ends a role with the day before and gives what is left of it to another account.</summary>
    public GrantState Pass(GrantState grant, AccountState to, DateOnly on)
    {
        var first = string.CompareOrdinal(grant.FromDay, Iso.Of(on)) > 0 ? grant.FromDay : Iso.Of(on);
        var given = grant with { AccountNo = to.AccountNo, GrantNo = GrantsOf(to).Count + 1, FromDay = first };
        End(grant, on.AddDays(-1));
        if (!GrantsOf(to).Any(held => held.Covers(given))) Set(given);
        return given;
    }

    /// <summary>What an event says of roles.</summary>
    public object Facts(IEnumerable<GrantState> grants) => grants.Select(grant => _scopes.RoleOf(grant, Today))
        .Select(role => new { role.Number, role = RoleWords.Of(role.Role), role.Region, role.Organisation, role.From, role.To }).ToList();

    /// <summary>Stores what was collected with its event, where the accounts are sound with it.</summary>
    public async Task CommitAsync(string what, string about, object? before, object after)
    {
        var day = Iso.Of(Today);
        if (!_grants.Any(grant => grant.Of == Role.AccountAdministrator && grant.ToDay is null && grant.HoldsOn(day) && _accounts.Values.Any(account => account.AccountNo == grant.AccountNo && account.Disabled == 0)))
            throw new LedgerRefusedException(AccountMessages.LastAdministrator);
        var conflicts = DutyConflict.Find([.. _accounts.Values], _grants, _standIns, day).ToList();
        if (conflicts.Count > 0) throw new LedgerRefusedException([.. conflicts.Select(AccountMessages.Conflict)]);
        await _write.CommitAsync(what, about, before, after);
    }

    private async Task<(long? Region, long? OrgNo)> ScopeAsync(RoleGrant grant)
    {
        if (AccessRules.Reaches(grant.Role, AccessReach.Unit))
        {
            if (grant.Region is not null) throw new LedgerRefusedException(AccountMessages.NoRegion(grant.Role));
            if (grant.Organisation is not { } id) throw new LedgerRefusedException(AccountMessages.NeedsOrganisation(grant.Role));
            var key = await OrganisationRows.GetAsync(_session, id);
            _scopes.Add(key);
            return (key.RegionId, key.OrgNo);
        }

        if (grant.Organisation is not null) throw new LedgerRefusedException(AccountMessages.NoOrganisation(grant.Role));
        if (grant.Region is not { } code) return (null, null);
        if (!AccessRules.Reaches(grant.Role, AccessReach.Region)) throw new LedgerRefusedException(AccountMessages.NoRegion(grant.Role));
        var region = await RegionRows.GetAsync(_session, code);
        _scopes.Add(region);
        return (region.RegionId, null);
    }

    [GeneratedRegex(@"^(?=.{1,64}\z)[a-z0-9\u3400-\u9fff]+([._-][a-z0-9\u3400-\u9fff]+)*\z")]
    private static partial Regex Name();
}
