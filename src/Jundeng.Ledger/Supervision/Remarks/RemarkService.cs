using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Supervision.Remarks;

/// <summary>Remarks of leaders.</summary>
public sealed class RemarkService(LedgerStore store)
{
    /// <summary>Writes a remark on a plan, a task (<c>PLAN/TASK</c>), an order, an organisation or a region.</summary>
    /// <exception cref="LedgerRefusedException">There is no such thing, or the remark has no words; nothing was written.</exception>
    public Task<Remark> AddAsync(string about, string text, Act act, CancellationToken ct = default)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new LedgerRefusedException(RemarkMessages.TextMissing);
        return store.WriteAsync(
            async session =>
            {
                var region = await RemarkObjects.RegionOfAsync(session, about);
                await Access.DemandAsync(session, store.Time, act, AccessAction.RemarkAdd, new AccessObject(region));
                var write = await LedgerWrite.BeginAsync(session, store.Time, region, act);
                write.Add(RemarkRows.Table, about, text.Trim());
                await write.CommitAsync(EventType.RemarkAdded, about, null, new { text = text.Trim() });
                return (await RemarkRows.OnAsync(session, about))[^1];
            },
            ct);
    }

    /// <summary>The remarks on a thing, oldest first.</summary>
    /// <exception cref="LedgerRefusedException">There is no such thing.</exception>
    public Task<IReadOnlyList<Remark>> ListAsync(string about, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            await RemarkObjects.RegionOfAsync(session, about);
            return await RemarkRows.OnAsync(session, about);
        },
        ct);
}
