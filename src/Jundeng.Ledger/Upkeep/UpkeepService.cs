using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Backups;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Upkeep;

/// <summary>Checks of the chains and backups, and when there was one last: every server and command on this database knows.</summary>
public sealed class UpkeepService(LedgerStore store)
{
    /// <summary>Checks every chain, as the audit does, and keeps that it was done and what was found.</summary>
    /// <param name="checkpoint">A checkpoint of before; null for none.</param>
    /// <param name="act">Who has it done.</param>
    /// <param name="progress">Is told how many events were looked at.</param>
    /// <param name="ct">Cancels the check.</param>
    /// <exception cref="LedgerRefusedException">The person may not.</exception>
    public async Task<AuditResult> CheckAsync(Checkpoint? checkpoint, Act act, IProgress<long>? progress = null, CancellationToken ct = default)
    {
        await new AccessService(store).DemandAsync(act, AccessAction.AuditRead, ct: ct);
        var at = store.Time.GetUtcNow();
        var result = await new AuditService(store).VerifyAsync(checkpoint, progress, ct);
        await store.WriteAsync(session => UpkeepRows.AddAsync(session, new ChainCheck(at, act.Who, result.Events, result.Broken.Count)), ct);
        return result;
    }

    /// <summary>Keeps that a backup was written.</summary>
    /// <param name="fileName">Name of its file.</param>
    /// <param name="bytes">Its size.</param>
    /// <param name="manifest">What it holds.</param>
    /// <param name="act">Who has it made.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="LedgerRefusedException">The person may not.</exception>
    public Task BackedUpAsync(string fileName, long bytes, BackupManifest manifest, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            await Access.DemandAsync(session, store.Time, act, AccessAction.BackupMake, AccessObject.Ledger);
            return await UpkeepRows.AddAsync(session, new BackupMade(manifest.MadeAt, act.Who, fileName, bytes));
        },
        ct);

    /// <summary>What was last done.</summary>
    public Task<UpkeepState> LastAsync(CancellationToken ct = default) => store.ReadAsync(UpkeepRows.LastAsync, ct);
}
