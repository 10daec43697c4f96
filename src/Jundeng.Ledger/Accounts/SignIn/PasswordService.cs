using Jundeng.Ledger.Accounts.Security;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Settings;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Accounts.SignIn;

/// <summary>Sets passwords. Events say that one was set, and never anything of it.</summary>
public sealed class PasswordService(LedgerStore store)
{
    private readonly LedgerStore _store = store;

    /// <summary>Whether an account has a password.</summary>
    /// <exception cref="LedgerRefusedException">There is no such account.</exception>
    public async Task<bool> HasPasswordAsync(string name, CancellationToken ct = default) => (await LoadAsync(name, ct)).Earlier.Count > 0;

    /// <summary>A person changes their own password, or sets the first one on the console; all their sessions end.</summary>
    /// <param name="name">The account.</param>
    /// <param name="current">The present password; null where there is none yet.</param>
    /// <param name="next">The new one.</param>
    /// <param name="ct">Cancels the writing.</param>
    /// <exception cref="LedgerRefusedException">The present password is not right, or everything that is wrong with the new one; nothing was written.</exception>
    public async Task ChangeAsync(string name, string? current, string next, CancellationToken ct = default)
    {
        var (_, earlier, settings) = await LoadAsync(name, ct);
        if (earlier.Count > 0 && !PasswordHash.Fits(earlier[0], current ?? "")) throw new LedgerRefusedException(SecurityMessages.WrongPassword);
        Refuse(PasswordRules.Check(name, next, settings, earlier));
        await WriteAsync(name, next, mustChange: false, new Act(name), ct);
    }

    /// <summary>A person changes their own password, the new one typed twice; all their sessions end.</summary>
    /// <exception cref="LedgerRefusedException">The two differ, or as for the other.</exception>
    public Task ChangeAsync(string name, string current, string next, string again, CancellationToken ct = default) =>
        next == again ? ChangeAsync(name, current, next, ct) : throw new LedgerRefusedException(SecurityMessages.Differs);

    /// <summary>An administrator gives an account a password, which must be changed at the next sign-in; all its sessions end.</summary>
    /// <exception cref="LedgerRefusedException">Everything that is wrong with the password, or the person may not; nothing was written.</exception>
    public async Task ResetAsync(string name, string next, Act act, CancellationToken ct = default)
    {
        var (_, _, settings) = await LoadAsync(name, ct);
        Refuse(PasswordRules.Check(name, next, settings, []));
        await WriteAsync(name, next, mustChange: true, act, ct);
    }

    /// <summary>An administrator gives an account a password made at random, which must be changed at the next sign-in; all its sessions end.</summary>
    /// <returns>The password, told once: only its hash is kept.</returns>
    /// <exception cref="LedgerRefusedException">There is no such account, or the person may not; nothing was written.</exception>
    public async Task<string> ResetAsync(string name, Act act, CancellationToken ct = default)
    {
        var made = NewPassword.Make((await LoadAsync(name, ct)).Settings.Whole(SecuritySettings.PasswordLength));
        await WriteAsync(name, made, mustChange: true, act, ct);
        return made;
    }

    /// <summary>Gives the first account of a ledger its first password, made at random; nobody is there yet who could give it one.</summary>
    /// <returns>The password, told once: only its hash is kept.</returns>
    /// <exception cref="LedgerRefusedException">There is no such account, or it has a password; nothing was written.</exception>
    public async Task<string> BeginAsync(string name, CancellationToken ct = default)
    {
        var made = NewPassword.Make((await LoadAsync(name, ct)).Settings.Whole(SecuritySettings.PasswordLength));
        await ChangeAsync(name, null, made, ct);
        return made;
    }

    /// <summary>The new password of a session that must change it, typed twice; the session goes on under another token.</summary>
    /// <exception cref="LedgerRefusedException">The session has ended, or everything that is wrong with the password; nothing was written.</exception>
    public async Task<SignInStep> ChangeAsync(string token, string next, string again, SignInService signIns, CancellationToken ct = default)
    {
        if (await signIns.FindAsync(token, ct) is not { Stage: SignInStage.Change } session) throw new LedgerRefusedException(SecurityMessages.SessionEnded);
        if (next != again) throw new LedgerRefusedException(SecurityMessages.Differs);
        var (account, earlier, settings) = await LoadAsync(session.Name, ct);
        Refuse(PasswordRules.Check(session.Name, next, settings, earlier));
        await WriteAsync(session.Name, next, mustChange: false, new Act(session.Name), ct);
        return new SignInStep(await _store.WriteAsync(inner => SessionRows.BeginAsync(inner, _store.Time, account.AccountNo, "open"), ct), SignInStage.Open);
    }

    private Task<(AccountState Account, IReadOnlyList<string> Earlier, SettingValues Settings)> LoadAsync(string name, CancellationToken ct) => _store.ReadAsync(
        async session =>
        {
            var account = await AccountRows.FindAsync(session, name)
                ?? throw new LedgerRefusedException(AccountMessages.Unknown(name, Nearest.Of(name, (await AccountRows.AllAsync(session)).Select(known => known.Name))));
            IReadOnlyList<string> earlier = [.. (await CredentialRows.PasswordsAsync(session, account.AccountNo)).Select(password => password.Hash)];
            return (account, earlier, await SettingRows.LoadAsync(session));
        },
        ct);

    private async Task WriteAsync(string name, string password, bool mustChange, Act act, CancellationToken ct)
    {
        // Before the transaction, since hashing takes long.
        var hash = PasswordHash.Of(password);
        await _store.WriteAsync(
            async session =>
            {
                var write = await LedgerWrite.BeginAsync(session, _store.Time, EventLog.NoRegion, act);
                if (mustChange) await Access.DemandAsync(session, _store.Time, act, AccessAction.AccountReset, AccessObject.Ledger with { Author = name });
                var account = (await AccountRows.FindAsync(session, name))!;
                await SessionRows.EndAllAsync(session, account.AccountNo);
                write.Add(CredentialRows.Passwords, account.AccountNo, hash, mustChange ? 1L : 0L);
                await write.CommitAsync(EventType.PasswordSet, name, null, new { mustChange });
                return true;
            },
            ct);
    }

    private static void Refuse(IReadOnlyList<Refusal> refusals)
    {
        if (refusals.Count > 0) throw new LedgerRefusedException(refusals);
    }
}
