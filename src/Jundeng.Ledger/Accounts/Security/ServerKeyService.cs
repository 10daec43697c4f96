using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Accounts.Security;

/// <summary>Keys that all servers on a database share, so that one knows what another has signed.</summary>
public sealed class ServerKeyService
{
    private readonly LedgerStore _store;
    private readonly SecretBox _box;

    /// <param name="store">The database.</param>
    /// <exception cref="LedgerRefusedException">The file that JUNDENG_SECRET_KEY names holds no key.</exception>
    public ServerKeyService(LedgerStore store) => (_store, _box) = (store, SecretBox.Open());

    /// <summary>All keys, the oldest first.</summary>
    public Task<IReadOnlyList<ServerKey>> AllAsync(CancellationToken ct = default) => _store.ReadAsync<IReadOnlyList<ServerKey>>(
        async session => [.. (await ServerKeyRows.AllAsync(session)).Select(row => new ServerKey(row.Name, _box.CanRead(row.SecretKeyId) ? _box.Read(row.Content, row.SecretKeyId) : null))],
        ct);

    /// <summary>Adds a key, unless there is one that the caller has not seen: servers that begin at the same time agree on the first one's.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">The key.</param>
    /// <param name="seen">The names of all keys that the caller knew when it made this one.</param>
    /// <param name="ct">Cancels the adding.</param>
    /// <returns>Whether it was added.</returns>
    public Task<bool> AddAsync(string name, string content, IReadOnlyCollection<string> seen, CancellationToken ct = default) => _store.WriteAsync(
        async session =>
        {
            await EventLog.LockAsync(session, EventLog.NoRegion);
            if ((await ServerKeyRows.AllAsync(session)).Any(row => !seen.Contains(row.Name))) return false;
            await ServerKeyRows.AddAsync(session, _store.Time, name, _box.Close(content), _box.KeyId);
            return true;
        },
        ct);
}
