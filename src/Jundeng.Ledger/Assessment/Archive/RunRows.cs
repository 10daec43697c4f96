using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>Runs.</summary>
internal static class RunRows
{
    private const string Select = """
        SELECT r.run_no, r.public_id, r.scheme_id, r.scheme_version, s.title_zh, s.title_en, r.cut_no, c.public_id AS cut, r.seed, r.sha256, e.at, e.who
        FROM assessment_run r
        JOIN assessment_scheme s ON s.scheme_id = r.scheme_id AND s.version = r.scheme_version
        JOIN assessment_cut c ON c.cut_no = r.cut_no
        JOIN event e ON e.region_id = 0 AND e.seq = r.registered
        """;

    private const string SelectAll = $"{Select} ORDER BY r.run_no";

    private const string SelectOne = $"{Select} WHERE r.public_id = @id";

    private const string SelectSame = "SELECT public_id FROM assessment_run WHERE scheme_id = @Scheme AND scheme_version = @Version AND cut_no = @cut";

    private const string SelectResult = "SELECT result FROM assessment_run WHERE run_no = @RunNo";

    private const string SelectNext = "SELECT COALESCE(MAX(run_no), 0) + 1 FROM assessment_run";

    private const string SelectOfEvent = """
        SELECT r.public_id, r.scheme_id, r.scheme_version, c.public_id AS cut, r.seed, r.result
        FROM assessment_run r JOIN assessment_cut c ON c.cut_no = r.cut_no
        WHERE r.registered = @seq
        """;

    private static readonly string[] s_columns = ["run_no", "public_id", "scheme_id", "scheme_version", "cut_no", "seed", "result", "sha256", "registered"];

    public static Task<IReadOnlyList<RunRow>> ListAsync(Session session) => session.QueryAsync<RunRow>(SelectAll);

    public static Task<RunRow?> FindAsync(Session session, string id) => session.FirstOrDefaultAsync<RunRow>(SelectOne, new { id });

    /// <exception cref="LedgerRefusedException">There is no such run.</exception>
    public static async Task<RunRow> GetAsync(Session session, string id) =>
        await FindAsync(session, id) ?? throw new LedgerRefusedException(ArchiveMessages.UnknownRun(id, [.. (await ListAsync(session)).Select(row => row.PublicId)]));

    public static Task<byte[]> ResultAsync(Session session, RunRow row) => session.SingleAsync<byte[]>(SelectResult, row);

    /// <summary>Id of the run of a version on a cut; null where there is none.</summary>
    public static Task<string?> FindSameAsync(Session session, SchemeVersion scheme, long cut) =>
        session.FirstOrDefaultAsync<string>(SelectSame, new { Scheme = scheme.Id, Version = (long)scheme.Version, cut });

    public static Task<long> NextNumberAsync(Session session) => session.SingleAsync<long>(SelectNext);

    public static Task InsertAsync(Session session, RunRow row, byte[] result, long seq) => session.InsertAsync(
        "assessment_run", s_columns, [[row.RunNo, row.PublicId, row.SchemeId, row.SchemeVersion, row.CutNo, row.Seed, result, row.Sha256, seq]]);

    public static string Digest(string id, string scheme, long version, string cut, string? seed, byte[] result)
    {
        using var hash = new FieldHash();
        return hash.Add(id).Add(scheme).Add(version).Add(cut).Add(seed).Add(Assessment.Digest.Of(result)).Finish();
    }

    /// <summary>The checksum of what is stored of an event; null where there is nothing.</summary>
    public static async Task<string?> DigestAsync(Session session, long seq) =>
        await session.FirstOrDefaultAsync<Content>(SelectOfEvent, new { seq }) is { } row
            ? Digest(row.PublicId, row.SchemeId, row.SchemeVersion, row.Cut, row.Seed, row.Result)
            : null;

    private sealed record Content(string PublicId, string SchemeId, long SchemeVersion, string Cut, string? Seed, byte[] Result);
}
