using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>Versions of schemes.</summary>
internal static class SchemeRows
{
    private const string Select = """
        SELECT s.scheme_id, s.version, s.title_zh, s.title_en, s.file_name, s.indicators, s.sha256, e.at, e.who
        FROM assessment_scheme s JOIN event e ON e.region_id = 0 AND e.seq = s.registered
        """;

    private const string SelectAll = $"{Select} ORDER BY s.scheme_id, s.version";

    private const string SelectOne = $"{Select} WHERE s.scheme_id = @id AND s.version = @version";

    private const string SelectLast = $"{Select} WHERE s.scheme_id = @id ORDER BY s.version DESC LIMIT 1";

    private const string SelectDocument = "SELECT document FROM assessment_scheme WHERE scheme_id = @SchemeId AND version = @Version";

    private const string SelectOfEvent = "SELECT scheme_id, version, title_zh, title_en, file_name, indicators, document FROM assessment_scheme WHERE registered = @seq";

    private static readonly string[] s_columns = ["scheme_id", "version", "title_zh", "title_en", "file_name", "indicators", "document", "sha256", "registered"];

    public static Task<IReadOnlyList<SchemeRow>> ListAsync(Session session) => session.QueryAsync<SchemeRow>(SelectAll);

    public static Task<SchemeRow?> FindAsync(Session session, SchemeName name) => name.Version is { } version
        ? session.FirstOrDefaultAsync<SchemeRow>(SelectOne, new { id = name.Id, version = (long)version })
        : session.FirstOrDefaultAsync<SchemeRow>(SelectLast, new { id = name.Id });

    /// <exception cref="LedgerRefusedException">There is no such version.</exception>
    public static async Task<StoredScheme> GetAsync(Session session, SchemeName name)
    {
        var row = await FindAsync(session, name)
            ?? throw new LedgerRefusedException(ArchiveMessages.UnknownScheme(name.ToString(), [.. (await ListAsync(session)).Select(known => known.ToVersion().Name)]));
        var document = await session.SingleAsync<byte[]>(SelectDocument, row);
        return new StoredScheme(row.ToVersion(), Read(document, row.FileName), document);
    }

    public static Task InsertAsync(Session session, AssessmentScheme scheme, byte[] document, string sha256, long seq) => session.InsertAsync(
        "assessment_scheme",
        s_columns,
        [[scheme.Id, (long)scheme.Version, scheme.Title.Zh, scheme.Title.En, scheme.FileName, (long)scheme.Indicators().Count(), document, sha256, seq]]);

    /// <exception cref="LedgerRefusedException">Everything that is wrong with the document.</exception>
    public static AssessmentScheme Read(ReadOnlyMemory<byte> document, string fileName) =>
        SchemeYaml.TryRead(CsvTable.Decode(document, fileName).Text, fileName, out var scheme, out var errors)
            ? scheme
            : throw new LedgerRefusedException([.. errors.Select(error => error.ToRefusal())]);

    public static string Digest(string id, long version, string titleZh, string titleEn, string fileName, long indicators, byte[] document)
    {
        using var hash = new FieldHash();
        return hash.Add(id).Add(version).Add(titleZh).Add(titleEn).Add(fileName).Add(indicators).Add(Assessment.Digest.Of(document)).Finish();
    }

    /// <summary>The checksum of what is stored of an event; null where there is nothing.</summary>
    public static async Task<string?> DigestAsync(Session session, long seq) =>
        await session.FirstOrDefaultAsync<Content>(SelectOfEvent, new { seq }) is { } row
            ? Digest(row.SchemeId, row.Version, row.TitleZh, row.TitleEn, row.FileName, row.Indicators, row.Document)
            : null;

    private sealed record Content(string SchemeId, long Version, string TitleZh, string TitleEn, string FileName, long Indicators, byte[] Document);
}
