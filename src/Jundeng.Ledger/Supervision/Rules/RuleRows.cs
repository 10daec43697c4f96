using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Supervision.Rules;

/// <summary>Versions of rule sets.</summary>
internal static class RuleRows
{
    public static readonly EventTable Table = new("rule_document", "kind", "rule_id", "version", "title_zh", "title_en", "file_name", "sha256", "document");

    private const string Select = """
        SELECT d.rule_id, d.version, d.title_zh, d.title_en, d.file_name, d.sha256, e.at, e.who
        FROM rule_document d JOIN event e ON e.region_id = d.region_id AND e.seq = d.event_seq
        WHERE d.region_id = 0 AND d.kind = @kind
        """;

    private const string SelectAll = $"{Select} ORDER BY d.rule_id, d.version";

    private const string SelectOne = $"{Select} AND d.rule_id = @id AND d.version = @version";

    private const string SelectLast = $"{Select} AND d.rule_id = @id ORDER BY d.version DESC LIMIT 1";

    private const string SelectDocument = "SELECT document FROM rule_document WHERE region_id = 0 AND kind = @kind AND rule_id = @id AND version = @version";

    public static Task<IReadOnlyList<RuleRow>> ListAsync(Session session, string kind) => session.QueryAsync<RuleRow>(SelectAll, new { kind });

    public static Task<RuleRow?> FindAsync(Session session, string kind, SchemeName name) => name.Version is { } version
        ? session.FirstOrDefaultAsync<RuleRow>(SelectOne, new { kind, id = name.Id, version = (long)version })
        : session.FirstOrDefaultAsync<RuleRow>(SelectLast, new { kind, id = name.Id });

    /// <exception cref="LedgerRefusedException">There is no such version.</exception>
    public static async Task<StoredRules<T>> GetAsync<T>(Session session, RuleKind<T> kind, SchemeName name)
        where T : RuleSet
    {
        var row = await FindAsync(session, kind.Code, name)
            ?? throw new LedgerRefusedException(RuleMessages.Unknown(kind.Words, name.ToString(), [.. (await ListAsync(session, kind.Code)).Select(known => known.ToVersion().Name)]));
        var document = await session.SingleAsync<byte[]>(SelectDocument, new { kind = kind.Code, id = row.RuleId, version = row.Version });
        return new StoredRules<T>(row.ToVersion(), Read(kind, document, row.FileName), document);
    }

    /// <summary>Adds a version; the very same document a second time changes nothing.</summary>
    public static async Task<RulesAdded> AddAsync<T>(Session session, TimeProvider time, RuleKind<T> kind, T rules, byte[] document, string fileName, Act act)
        where T : RuleSet
    {
        var write = await LedgerWrite.BeginAsync(session, time, EventLog.NoRegion, act);
        var (name, sha256) = (new SchemeName(rules.Id, rules.Version), Digest.Of(document));
        if (await FindAsync(session, kind.Code, name) is { } known)
            return known.Sha256 == sha256 ? new RulesAdded(known.ToVersion(), false) : throw new LedgerRefusedException(RuleMessages.OtherDocument(kind.Words, fileName, name));
        write.Add(Table, kind.Code, rules.Id, (long)rules.Version, rules.Title.Zh, rules.Title.En, fileName, sha256, document);
        await write.CommitAsync(kind.Event, name.ToString(), null, new { rules = rules.Id, rules.Version, rules.Title, file = fileName, document = sha256 });
        return new RulesAdded((await FindAsync(session, kind.Code, name))!.ToVersion(), true);
    }

    /// <exception cref="LedgerRefusedException">Everything that is wrong with the document.</exception>
    public static T Read<T>(RuleKind<T> kind, ReadOnlyMemory<byte> document, string fileName)
        where T : RuleSet
    {
        var faults = new SchemeFaults(fileName);
        var rules = YamlDocument.Load(CsvTable.Decode(document, fileName).Text, faults, "not-rules", kind.Words.NotAMapping) is { } root ? kind.Read(root, faults) : null;
        return faults.Any ? throw new LedgerRefusedException([.. faults.Errors.Select(error => error.ToRefusal())]) : rules!;
    }
}
