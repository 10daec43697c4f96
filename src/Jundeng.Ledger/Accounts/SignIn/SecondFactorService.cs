using Jundeng.Ledger.Accounts.Security;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Accounts.SignIn;

/// <summary>Codes that change with time as the second factor of an account.</summary>
public sealed class SecondFactorService(LedgerStore store)
{
    private readonly LedgerStore _store = store;

    /// <summary>Whether the person has a second factor.</summary>
    public Task<bool> HasAsync(Act act, CancellationToken ct = default) => _store.ReadAsync(
        async session => await AccountRows.FindAsync(session, act.Who) is { } account && await CredentialRows.SecondFactorAsync(session, account.AccountNo) is not null, ct);

    /// <summary>Takes a secret of <see cref="Totp.NewSecret"/> in use once the person has shown that their device knows it. An earlier one holds no longer.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="code">The code that the device shows now.</param>
    /// <param name="act">The person, whose own account it is.</param>
    /// <param name="ct">Cancels the writing.</param>
    /// <exception cref="LedgerRefusedException">There is no such account, or the code is not right; nothing was written.</exception>
    public Task SetAsync(string secret, string code, Act act, CancellationToken ct = default)
    {
        Access.DemandPerson(act);
        var box = SecretBox.Open();
        if (!Totp.IsSecret(secret) || Totp.Match(secret, code, _store.Time.GetUtcNow(), null) is null) throw new LedgerRefusedException(SecurityMessages.WrongCode);
        return WriteAsync(act.Who, box.Close(secret), box.KeyId, act, EventType.SecondFactorSet, ct);
    }

    /// <summary>Takes a secret in use as <see cref="SetAsync"/> does, for a session that must have a second factor first; the session goes on under another token.</summary>
    /// <exception cref="LedgerRefusedException">The session has ended, or the code is not right; nothing was written.</exception>
    public async Task<SignInStep> SetUpAsync(string token, string secret, string code, SignInService signIns, CancellationToken ct = default)
    {
        if (await signIns.FindAsync(token, ct) is not { Stage: SignInStage.Factor } session) throw new LedgerRefusedException(SecurityMessages.SessionEnded);
        await SetAsync(secret, code, new Act(session.Name), ct);
        return await signIns.GoOnAsync(session.Name, ct);
    }

    /// <summary>Takes the second factor off, where the person has lost their device.</summary>
    /// <exception cref="LedgerRefusedException">There is none, or the person who acts may not; nothing was written.</exception>
    public Task RemoveAsync(string name, Act act, CancellationToken ct = default) => WriteAsync(name, null, null, act, EventType.SecondFactorRemoved, ct);

    private Task<bool> WriteAsync(string name, string? secret, string? keyId, Act act, string what, CancellationToken ct) => _store.WriteAsync(
        async session =>
        {
            var write = await LedgerWrite.BeginAsync(session, _store.Time, EventLog.NoRegion, act);
            if (secret is null) await Access.DemandAsync(session, _store.Time, act, AccessAction.AccountReset, AccessObject.Ledger with { Author = name });
            if (await AccountRows.FindAsync(session, name) is not { } account) throw new LedgerRefusedException(AccountMessages.Unknown(name, null));
            if (secret is null && await CredentialRows.SecondFactorAsync(session, account.AccountNo) is null) throw new LedgerRefusedException(SecurityMessages.NoSecondFactor(name));
            await SessionRows.EndAllAsync(session, account.AccountNo);
            write.Add(CredentialRows.SecondFactors, account.AccountNo, secret, keyId);
            await write.CommitAsync(what, name, null, new { @protected = keyId is not null });
            return true;
        },
        ct);
}
