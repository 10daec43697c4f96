using Jundeng.Ledger.Accounts.Security;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Settings;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Accounts.SignIn;

/// <summary>Signing in and out: password, then the code of the second factor (or one is taken in use, where a role asks for it), then a new password where one is due.</summary>
public sealed class SignInService(LedgerStore store)
{
    // More than anybody types as a name.
    private const int LongestName = 64;

    private static readonly TimeSpan s_seen = TimeSpan.FromMinutes(1);

    private readonly LedgerStore _store = store;

    /// <summary>
    /// Begins a session. Every failure counts, in the same words and the same time whether there is such an account or not; after some failures the name is
    /// suspended for some minutes.
    /// </summary>
    /// <param name="name">The name that was typed.</param>
    /// <param name="password">The password that was typed.</param>
    /// <param name="address">From where, for the record.</param>
    /// <param name="ct">Cancels the signing in.</param>
    /// <exception cref="LedgerRefusedException">The name or the password is not right, the account is disabled, or the name is suspended.</exception>
    public async Task<SignInStep> SignInAsync(string name, string password, string? address, CancellationToken ct = default)
    {
        name = name.Trim() is { Length: > LongestName } much ? much[..LongestName] : name.Trim();
        // It counts as failed until it is known to be right, so that many at once cannot try more than one after the other.
        var (attempt, suspended) = await CountAsync(name, address, ct);
        var (account, passwords) = await _store.ReadAsync(
            async session => await AccountRows.FindAsync(session, name) is { } known ? (known, await CredentialRows.PasswordsAsync(session, known.AccountNo)) : (null, []), ct);
        var right = PasswordHash.Fits(passwords.Count == 0 ? null : passwords[0].Hash, password);
        if (!right || suspended || account is null || account.Disabled == 1) throw new LedgerRefusedException(SecurityMessages.SignInFailed);
        return await _store.WriteAsync(
            async session =>
            {
                var stage = await CredentialRows.SecondFactorAsync(session, account.AccountNo) is not null ? SignInStage.Code
                    : await NeedsFactorAsync(session, name) ? SignInStage.Factor
                    : await AfterCodeAsync(session, account.AccountNo);
                await SignInRows.SetAsync(session, attempt, stage == SignInStage.Code ? SignInRows.Pending : SignInRows.In);
                return new SignInStep(await SessionRows.BeginAsync(session, _store.Time, account.AccountNo, Word(stage)), stage);
            },
            ct);
    }

    /// <summary>Gives the code of the second factor; one that was used is used up.</summary>
    /// <exception cref="LedgerRefusedException">The session has ended, the code is not right, or the name is suspended.</exception>
    public async Task<SignInStep> GiveCodeAsync(string token, string code, string? address, CancellationToken ct = default)
    {
        var session = await FindAsync(token, ct);
        if (session?.Stage != SignInStage.Code) throw new LedgerRefusedException(SecurityMessages.SessionEnded);
        var (attempt, suspended) = await CountAsync(session.Name, address, ct);
        if (suspended) throw new LedgerRefusedException(SecurityMessages.SignInFailed);
        var stage = await _store.WriteAsync(
            async session =>
            {
                // Two that give the same code at once wait here for each other.
                await EventLog.LockAsync(session, EventLog.NoRegion);
                if (await SessionRows.FindAsync(session, token) is not { } state || await CredentialRows.SecondFactorAsync(session, state.AccountNo) is not { } factor) return (SignInStage?)null;
                var secret = SecretBox.Open().Read(factor.Secret!, factor.KeyId);
                if (Totp.Match(secret, code, _store.Time.GetUtcNow(), await SignInRows.LastStepAsync(session, state.Name)) is not { } step) return null;
                await SignInRows.SetAsync(session, attempt, SignInRows.In, step);
                var next = await AfterCodeAsync(session, state.AccountNo);
                await SessionRows.SetStageAsync(session, _store.Time, token, Word(next));
                return next;
            },
            ct);
        return new SignInStep(token, stage ?? throw new LedgerRefusedException(SecurityMessages.WrongCode));
    }

    /// <summary>The session of a token; null where it has ended: by its age, idle for too long, signed out, a new password, or a disabled account.</summary>
    public async Task<SignedIn?> FindAsync(string token, CancellationToken ct = default)
    {
        var now = _store.Time.GetUtcNow();
        var found = await _store.ReadAsync(
            async session =>
            {
                if (await SessionRows.FindAsync(session, token) is not { } state) return null;
                var (began, seen) = Limits(await SettingRows.LoadAsync(session), now);
                if (string.CompareOrdinal(state.BeganAt, began) < 0 || string.CompareOrdinal(state.SeenAt, seen) < 0) return null;
                return await AccountRows.FindAsync(session, state.Name) is { Disabled: 0 } account ? ToSignedIn(state) with { FullName = account.FullName } : null;
            },
            ct);
        if (found is not null && now - found.Seen >= s_seen) await _store.WriteAsync(async session => { await SessionRows.TouchAsync(session, _store.Time, token); return true; }, ct);
        return found;
    }

    /// <summary>Ends a session; one that has ended already too.</summary>
    public Task SignOutAsync(string token, CancellationToken ct = default) => _store.WriteAsync(async session => { await SessionRows.EndAsync(session, token); return true; }, ct);

    /// <summary>All sessions that have not ended, the oldest first.</summary>
    /// <exception cref="LedgerRefusedException">The person may not read accounts.</exception>
    public Task<IReadOnlyList<SignedIn>> SessionsAsync(Act act, CancellationToken ct = default) => _store.ReadAsync<IReadOnlyList<SignedIn>>(
        async session =>
        {
            await Access.DemandAsync(session, _store.Time, act, AccessAction.AccountRead, AccessObject.Ledger);
            var (began, seen) = Limits(await SettingRows.LoadAsync(session), _store.Time.GetUtcNow());
            return [.. (await SessionRows.AllAsync(session, began, seen)).Select(ToSignedIn)];
        },
        ct);

    /// <summary>The record of sign-ins since a day.</summary>
    /// <exception cref="LedgerRefusedException">The person may not read it.</exception>
    public Task<IReadOnlyList<SignInAttempt>> RecordAsync(DateOnly since, Act act, CancellationToken ct = default) => _store.ReadAsync(
        async session =>
        {
            await Access.DemandAsync(session, _store.Time, act, AccessAction.SignInsRead, AccessObject.Ledger);
            return await SignInRows.SinceAsync(session, Iso.Of(since));
        },
        ct);

    /// <summary>Lets a suspended name try again and ends its sessions.</summary>
    /// <exception cref="LedgerRefusedException">There is no such account, or the person may not; nothing was written.</exception>
    public Task UnlockAsync(string name, Act act, CancellationToken ct = default) => _store.WriteAsync(
        async session =>
        {
            var book = await AccountBook.OpenAsync(session, _store.Time, act, AccessAction.AccountReset, name);
            var account = book.Get(name);
            await SignInRows.AddAsync(session, _store.Time, name, SignInRows.Unlocked, null);
            var ended = await SessionRows.EndAllAsync(session, account.AccountNo);
            await book.CommitAsync(EventType.AccountUnlocked, name, null, new { sessionsEnded = ended });
            return true;
        },
        ct);

    private Task<(string Attempt, bool Suspended)> CountAsync(string name, string? address, CancellationToken ct) => _store.WriteAsync(
        async session =>
        {
            await EventLog.LockAsync(session, EventLog.NoRegion);
            var (settings, now) = (await SettingRows.LoadAsync(session), _store.Time.GetUtcNow());
            var (began, seen) = Limits(settings, now);
            await SessionRows.RemoveOldAsync(session, began, seen);
            await SignInRows.RemoveAsync(session, Iso.Of(now.AddDays(-settings.Whole(SecuritySettings.SignInsKeepDays))));
            var suspended = await SignInRows.FailuresAsync(session, name, Iso.Of(now.AddMinutes(-settings.Whole(SecuritySettings.LockMinutes)))) >= settings.Whole(SecuritySettings.LockTries);
            return (await SignInRows.AddAsync(session, _store.Time, name, suspended ? SignInRows.Refused : SignInRows.Failed, address), suspended);
        },
        ct);

    /// <summary>A further session of a person who has just taken a second factor in use, which ended the one before.</summary>
    internal Task<SignInStep> GoOnAsync(string name, CancellationToken ct) => _store.WriteAsync(
        async session =>
        {
            var account = (await AccountRows.FindAsync(session, name))!.AccountNo;
            var stage = await AfterCodeAsync(session, account);
            return new SignInStep(await SessionRows.BeginAsync(session, _store.Time, account, Word(stage)), stage);
        },
        ct);

    // Roles of today, also those of whom the person stands in for.
    private async Task<bool> NeedsFactorAsync(Session session, string name)
    {
        var roles = SecuritySettings.RolesWithFactor(await SettingRows.LoadAsync(session));
        if (roles.Count == 0) return false;
        var facts = await AccessFacts.LoadAsync(session, _store.Time, name, AccessObject.Ledger);
        return facts.Roles.Any(held => roles.Contains(held.Grant.Role) && held.Grant.HoldsOn(facts.Day));
    }

    private async Task<SignInStage> AfterCodeAsync(Session session, long account)
    {
        var last = (await CredentialRows.PasswordsAsync(session, account))[0];
        var days = (await SettingRows.LoadAsync(session)).Whole(SecuritySettings.PasswordDays);
        return last.MustChange == 1 || (days > 0 && Iso.ToMoment(last.At).AddDays(days) < _store.Time.GetUtcNow()) ? SignInStage.Change : SignInStage.Open;
    }

    private static (string Began, string Seen) Limits(SettingValues settings, DateTimeOffset now) =>
        (Iso.Of(now.AddHours(-settings.Whole(SecuritySettings.SessionHours))), Iso.Of(now.AddMinutes(-settings.Whole(SecuritySettings.SessionIdleMinutes))));

    private static SignedIn ToSignedIn(SessionState state) => new(state.Name, Enum.Parse<SignInStage>(state.Stage, ignoreCase: true), Iso.ToMoment(state.BeganAt), Iso.ToMoment(state.SeenAt));

    private static string Word(SignInStage stage) => stage switch { SignInStage.Code => "code", SignInStage.Factor => "factor", SignInStage.Change => "change", _ => "open" };
}
