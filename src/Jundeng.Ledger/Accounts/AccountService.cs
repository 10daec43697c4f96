using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Accounts;

/// <summary>Who works with the ledger, in which roles, and who stands in for whom.</summary>
public sealed class AccountService(LedgerStore store)
{
    private readonly LedgerStore _store = store;

    /// <summary>All accounts by name.</summary>
    /// <exception cref="LedgerRefusedException">The person may not read accounts.</exception>
    public Task<IReadOnlyList<Account>> ListAsync(Act act, CancellationToken ct = default) => _store.ReadAsync(
        async session =>
        {
            await Access.DemandAsync(session, _store.Time, act, AccessAction.AccountRead, AccessObject.Ledger);
            return await ToAccountsAsync(session, await AccountRows.AllAsync(session), await AccountRows.AllGrantsAsync(session));
        },
        ct);

    /// <summary>An account; everybody may read their own.</summary>
    /// <exception cref="LedgerRefusedException">There is none of this name, or the person may not read it.</exception>
    public Task<Account> GetAsync(string name, Act act, CancellationToken ct = default) => _store.ReadAsync(
        async session =>
        {
            if (name != act.Who.Trim()) await Access.DemandAsync(session, _store.Time, act, AccessAction.AccountRead, AccessObject.Ledger);
            return await GetAsync(session, name);
        },
        ct);

    /// <summary>Adds an account. The first of a ledger must be an account administrator; nobody needs a role to add that one.</summary>
    /// <exception cref="LedgerRefusedException">The name is taken or not sound, or the roles are not; nothing was written.</exception>
    public Task<Account> AddAsync(AddAccount account, Act act, CancellationToken ct = default) => WriteAsync(
        act, AccessAction.AccountAdd, account.Name,
        async book =>
        {
            var state = book.Add(account);
            var grants = new List<GrantState>();
            foreach (var role in account.Roles) grants.Add(await book.GrantAsync(state, role));
            await book.CommitAsync(EventType.AccountAdded, state.Name, null, new { state.FullName, mail = !string.IsNullOrWhiteSpace(account.Mail), roles = book.Facts(grants) });
        },
        ct);

    /// <summary>Changes what a person is called or where their mail goes; everybody may say the latter of themselves.</summary>
    /// <exception cref="LedgerRefusedException">The address is none, or nothing would be different; nothing was written.</exception>
    public Task<Account> ChangeAsync(AccountChange change, Act act, CancellationToken ct = default) => _store.WriteAsync(
        async session =>
        {
            var book = await AccountBook.OpenAsync(session, _store.Time, act, AccessAction.AccountChange, change.Name, ownToo: change.FullName is null);
            var state = book.Get(change.Name);
            var after = change.FullName is { } full ? state with { FullName = AccountBook.NameOrNone(full) } : state;
            var known = (await MailRows.OfAccountsAsync(session)).GetValueOrDefault(state.Name);
            var mail = change.Mail is { } given ? MailRows.Checked(given) : known;
            if (after == state && mail == known) throw new LedgerRefusedException(AccountMessages.NothingToChange(state.Name));
            if (after != state) book.Set(after);
            if (mail != known) book.SetMail(state, mail);
            await book.CommitAsync(EventType.AccountChanged, state.Name, new { state.FullName, mail = known is not null }, new { after.FullName, mail = mail is not null, mailChanged = mail != known });
            return await GetAsync(session, state.Name);
        },
        ct);

    /// <summary>Gives an account a role.</summary>
    /// <exception cref="LedgerRefusedException">The role is not sound, held already, or does not go with another one; nothing was written.</exception>
    public Task<Account> GrantAsync(string name, RoleGrant grant, Act act, CancellationToken ct = default) => WriteAsync(
        act, AccessAction.AccountGrant, name,
        async book =>
        {
            var state = await book.GrantAsync(book.Get(name), grant);
            await book.CommitAsync(EventType.AccountGranted, name, null, new { roles = book.Facts([state]) });
        },
        ct);

    /// <summary>Takes a role from an account, at once or after a last day.</summary>
    /// <param name="name">The account.</param>
    /// <param name="number">The number of the role within the account.</param>
    /// <param name="last">The last day of the role; null = it holds no longer today.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the writing.</param>
    /// <exception cref="LedgerRefusedException">There is no such role, or the ledger would be left without an account administrator; nothing was written.</exception>
    public Task<Account> RevokeAsync(string name, int number, DateOnly? last, Act act, CancellationToken ct = default) => WriteAsync(
        act, AccessAction.AccountGrant, name,
        async book =>
        {
            var grants = book.GrantsOf(book.Get(name));
            var grant = grants.FirstOrDefault(held => held.GrantNo == number) ?? throw new LedgerRefusedException(AccountMessages.NoSuchRole(name, number));
            var yesterday = book.Today.AddDays(-1);
            if (last < book.Today) throw new LedgerRefusedException(AccountMessages.Past(last.Value));
            if (grant.ToDay is { } ends && string.CompareOrdinal(ends, Iso.Of(last ?? yesterday)) <= 0) throw new LedgerRefusedException(AccountMessages.RoleEnded(name, number, Iso.ToDay(ends)));
            var before = new { roles = book.Facts([grant]) };
            await book.CommitAsync(EventType.AccountRevoked, name, before, new { roles = book.Facts([book.End(grant, last ?? yesterday)]) });
        },
        ct);

    /// <summary>Disables an account or enables it again.</summary>
    /// <exception cref="LedgerRefusedException">It is so already, or the ledger would be left without an account administrator; nothing was written.</exception>
    public Task<Account> DisableAsync(string name, bool disabled, Act act, CancellationToken ct = default) => WriteAsync(
        act, AccessAction.AccountChange, name,
        async book =>
        {
            var state = book.Get(name);
            if (state.Disabled == 1 == disabled) throw new LedgerRefusedException(AccountMessages.Already(name, disabled));
            book.Set(state with { Disabled = disabled ? 1 : 0 });
            await book.EndSessionsAsync(state);
            await book.CommitAsync(disabled ? EventType.AccountDisabled : EventType.AccountEnabled, name, new { disabled = !disabled }, new { disabled });
        },
        ct);

    /// <summary>Lets a deputy do for some days what an account may; a later word on the two replaces an earlier one.</summary>
    /// <exception cref="LedgerRefusedException">The days are not sound, or roles would come together that may not; nothing was written.</exception>
    public Task<Account> StandInAsync(StandIn standIn, Act act, CancellationToken ct = default) => WriteAsync(
        act, AccessAction.AccountChange, standIn.Account,
        async book =>
        {
            var (account, deputy) = (book.Get(standIn.Account), book.Get(standIn.Deputy));
            if (account == deputy) throw new LedgerRefusedException(AccountMessages.OwnDeputy(account.Name));
            if (standIn.To < standIn.From) throw new LedgerRefusedException(AccountMessages.Backwards(standIn.From, standIn.To));
            if (standIn.From < book.Today) throw new LedgerRefusedException(AccountMessages.Past(standIn.From));
            var before = book.StandInOf(account, deputy);
            book.Set(new StandInState(account.AccountNo, deputy.AccountNo, Iso.Of(standIn.From), Iso.Of(standIn.To)));
            await book.CommitAsync(EventType.AccountStandIn, account.Name, Facts(deputy, before), new { deputy = deputy.Name, standIn.From, standIn.To });
        },
        ct);

    /// <summary>Ends before its time what a deputy may do for an account.</summary>
    /// <exception cref="LedgerRefusedException">The deputy does not stand in for the account; nothing was written.</exception>
    public Task<Account> EndStandInAsync(string name, string deputyName, Act act, CancellationToken ct = default) => WriteAsync(
        act, AccessAction.AccountChange, name,
        async book =>
        {
            var (account, deputy) = (book.Get(name), book.Get(deputyName));
            var before = book.StandInOf(account, deputy);
            if (before is null || string.CompareOrdinal(before.ToDay, Iso.Of(book.Today)) < 0) throw new LedgerRefusedException(AccountMessages.NoStandIn(name, deputyName));
            var after = before with { ToDay = Iso.Of(book.Today.AddDays(-1)) };
            book.Set(after);
            await book.CommitAsync(EventType.AccountStandIn, account.Name, Facts(deputy, before), Facts(deputy, after)!);
        },
        ct);

    /// <summary>Passes the role of reporter from one account to another with a day.</summary>
    /// <returns>The account that takes over.</returns>
    /// <exception cref="LedgerRefusedException">There is nothing to hand over, or the successor may not hold it; nothing was written.</exception>
    public Task<Account> HandOverAsync(HandOver handOver, Act act, CancellationToken ct = default) => WriteAsync(
        act, AccessAction.AccountChange, handOver.From, handOver.To,
        async book =>
        {
            var (from, to) = (book.Get(handOver.From), book.Get(handOver.To));
            if (from == to) throw new LedgerRefusedException(AccountMessages.OwnDeputy(from.Name));
            if (handOver.On < book.Today) throw new LedgerRefusedException(AccountMessages.Past(handOver.On));
            var grants = await book.ReportingAsync(from, handOver.Organisation, handOver.On);
            if (grants.Count == 0) throw new LedgerRefusedException(AccountMessages.NothingToHandOver(from.Name, handOver.On));
            var before = new { roles = book.Facts(grants) };
            var given = grants.Select(grant => book.Pass(grant, to, handOver.On)).ToList();
            await book.CommitAsync(EventType.AccountHandedOver, from.Name, before, new { to = to.Name, handOver.On, roles = book.Facts(given) });
        },
        ct);

    private static object? Facts(AccountState deputy, StandInState? standIn) => standIn is null ? null : new { deputy = deputy.Name, from = standIn.FromDay, to = standIn.ToDay };

    private Task<Account> WriteAsync(Act act, AccessAction action, string name, Func<AccountBook, Task> work, CancellationToken ct) => WriteAsync(act, action, name, name, work, ct);

    private Task<Account> WriteAsync(Act act, AccessAction action, string name, string result, Func<AccountBook, Task> work, CancellationToken ct) => _store.WriteAsync(
        async session =>
        {
            await work(await AccountBook.OpenAsync(session, _store.Time, act, action, name));
            return await GetAsync(session, result);
        },
        ct);

    private async Task<Account> GetAsync(Session session, string name)
    {
        var state = await AccountRows.FindAsync(session, name)
            ?? throw new LedgerRefusedException(AccountMessages.Unknown(name, Nearest.Of(name, (await AccountRows.AllAsync(session)).Select(account => account.Name))));
        return (await ToAccountsAsync(session, [state], await AccountRows.GrantsAsync(session, state.AccountNo)))[0];
    }

    private async Task<IReadOnlyList<Account>> ToAccountsAsync(Session session, IReadOnlyList<AccountState> states, IReadOnlyList<GrantState> grants)
    {
        var today = Zone.Today(_store.Time);
        var names = (await AccountRows.AllAsync(session)).ToDictionary(account => account.AccountNo, account => account.Name);
        var scopes = await AccountScopes.LoadAsync(session);
        var roles = grants.ToLookup(grant => grant.AccountNo, grant => scopes.RoleOf(grant, today));
        var mail = await MailRows.OfAccountsAsync(session);
        var standIns = (await AccountRows.StandInsAsync(session)).Where(standIn => string.CompareOrdinal(standIn.ToDay, Iso.Of(today)) >= 0).ToList();
        return
        [
            .. states.OrderBy(state => state.Name, StringComparer.Ordinal).Select(state => new Account(
                state.Name, state.FullName, mail.GetValueOrDefault(state.Name), state.Disabled == 1, [.. roles[state.AccountNo]],
                [
                    .. standIns.Where(standIn => standIn.AccountNo == state.AccountNo || standIn.DeputyNo == state.AccountNo)
                        .Select(standIn => new StandIn(names[standIn.AccountNo], names[standIn.DeputyNo], Iso.ToDay(standIn.FromDay), Iso.ToDay(standIn.ToDay))),
                ])),
        ];
    }
}
