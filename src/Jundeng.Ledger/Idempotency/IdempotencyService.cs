using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Idempotency;

/// <summary>Remembers for a day what was answered to requests that bear a key, so that one that is sent again is not done again.</summary>
public sealed class IdempotencyService(LedgerStore store)
{
    private static readonly TimeSpan s_kept = TimeSpan.FromDays(1);

    /// <summary>Takes a key for a request that begins. Of several at once one gets it.</summary>
    /// <param name="who">Whose key it is; keys of others are others.</param>
    /// <param name="key">The key.</param>
    /// <param name="sha256">Checksum of the request.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Null where the request may begin; else what is known of the one that had the key first.</returns>
    public Task<KeptRequest?> BeginAsync(string who, string key, string sha256, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            await RequestRows.RemoveOldAsync(session, Iso.Of(store.Time.GetUtcNow() - s_kept));
            return await RequestRows.AddAsync(session, who, key, sha256, Iso.Now(store.Time)) ? null : await RequestRows.GetAsync(session, who, key);
        },
        ct);

    /// <summary>Keeps what was answered.</summary>
    public Task AnswerAsync(string who, string key, string answer, CancellationToken ct = default) =>
        store.WriteAsync(session => RequestRows.AnswerAsync(session, who, key, answer), ct);

    /// <summary>Gives a key back whose request came to nothing.</summary>
    public Task ForgetAsync(string who, string key, CancellationToken ct = default) => store.WriteAsync(session => RequestRows.RemoveAsync(session, who, key), ct);
}
