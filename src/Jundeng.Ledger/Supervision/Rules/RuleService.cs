using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Supervision.Rules;

/// <summary>The versions of one kind of rules.</summary>
public abstract class RuleService<T>
    where T : RuleSet
{
    private readonly LedgerStore _store;
    private readonly RuleKind<T> _kind;

    private protected RuleService(LedgerStore store, RuleKind<T> kind) => (_store, _kind) = (store, kind);

    /// <summary>Adds a version; its id and version stand in the document. The very same document a second time changes nothing.</summary>
    /// <param name="document">The document's bytes, in UTF-8, UTF-16 or GB18030.</param>
    /// <param name="fileName">Its name, without its folder.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the writing; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">Everything that is wrong with the document, or the version has other bytes; nothing was written.</exception>
    public async Task<RulesAdded> AddAsync(ReadOnlyMemory<byte> document, string fileName, Act act, CancellationToken ct = default)
    {
        var rules = RuleRows.Read(_kind, document, fileName);
        return await _store.WriteAsync(
            async session =>
            {
                await Access.DemandAsync(session, _store.Time, act, _kind.Action, AccessObject.Ledger);
                return await RuleRows.AddAsync(session, _store.Time, _kind, rules, document.ToArray(), fileName, act);
            },
            ct);
    }

    /// <summary>All versions of all rules of this kind, by id, then version.</summary>
    public Task<IReadOnlyList<RuleVersion>> ListAsync(CancellationToken ct = default) => _store.ReadAsync<IReadOnlyList<RuleVersion>>(
        async session => [.. (await RuleRows.ListAsync(session, _kind.Code)).Select(row => row.ToVersion())], ct);

    /// <summary>One version, or the highest where the name gives none.</summary>
    /// <exception cref="LedgerRefusedException">There is no such version.</exception>
    public Task<StoredRules<T>> GetAsync(SchemeName name, CancellationToken ct = default) => _store.ReadAsync(session => RuleRows.GetAsync(session, _kind, name), ct);
}
