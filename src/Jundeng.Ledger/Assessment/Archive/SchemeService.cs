using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>The schemes of the ledger.</summary>
public sealed class SchemeService(LedgerStore store)
{
    /// <summary>Adds a version of a scheme; its id and version stand in the document. The very same document a second time changes nothing.</summary>
    /// <param name="document">The document's bytes, in UTF-8, UTF-16 or GB18030.</param>
    /// <param name="fileName">Its name, without its folder.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the writing; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">Everything that is wrong with the document, or the version has other bytes; nothing was written.</exception>
    public async Task<SchemeAdded> AddAsync(ReadOnlyMemory<byte> document, string fileName, Act act, CancellationToken ct = default)
    {
        var scheme = SchemeRows.Read(document, fileName);
        var (bytes, sha256) = (document.ToArray(), Digest.Of(document.Span));
        var name = new SchemeName(scheme.Id, scheme.Version);
        return await store.WriteAsync(
            async session =>
            {
                var head = await EventLog.LockAsync(session, EventLog.NoRegion);
                await Access.DemandAsync(session, store.Time, act, AccessAction.SchemeAdd, AccessObject.Ledger);
                if (await SchemeRows.FindAsync(session, name) is { } known)
                    return known.Sha256 == sha256 ? new SchemeAdded(known.ToVersion(), false) : throw new LedgerRefusedException(ArchiveMessages.OtherDocument(fileName, name));

                var indicators = scheme.Indicators().Count();
                var digest = SchemeRows.Digest(scheme.Id, scheme.Version, scheme.Title.Zh, scheme.Title.En, fileName, indicators, bytes);
                var after = new { scheme = scheme.Id, scheme.Version, title = scheme.Title, file = fileName, indicators, document = sha256, digest };
                var seq = await EventLog.AppendAsync(session, store.Time, EventLog.NoRegion, head, act, EventType.SchemeAdded, name.ToString(), null, after);
                await SchemeRows.InsertAsync(session, scheme, bytes, sha256, seq);
                return new SchemeAdded((await SchemeRows.FindAsync(session, name))!.ToVersion(), true);
            },
            ct);
    }

    /// <summary>All versions of all schemes, by id, then version.</summary>
    public Task<IReadOnlyList<SchemeVersion>> ListAsync(CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<SchemeVersion>>(
        async session => [.. (await SchemeRows.ListAsync(session)).Select(row => row.ToVersion())], ct);

    /// <summary>One version, or the highest where the name gives none.</summary>
    /// <exception cref="LedgerRefusedException">There is no such version.</exception>
    public Task<StoredScheme> GetAsync(SchemeName name, CancellationToken ct = default) => store.ReadAsync(session => SchemeRows.GetAsync(session, name), ct);
}
