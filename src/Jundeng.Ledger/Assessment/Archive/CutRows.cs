using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>Cuts.</summary>
internal static class CutRows
{
    private const string Select = """
        SELECT c.cut_no, c.public_id, c.file_name, c.plan_id, c.plan_revision, c.as_of, c.observations, c.regions, c.periods, c.indicators, c.sha256, e.at, e.who
        FROM assessment_cut c JOIN event e ON e.region_id = 0 AND e.seq = c.registered
        """;

    private const string SelectAll = $"{Select} ORDER BY c.cut_no";

    private const string SelectOne = $"{Select} WHERE c.public_id = @id";

    private const string SelectSame = $"{Select} WHERE c.sha256 = @sha256";

    private const string SelectContent = "SELECT content FROM assessment_cut WHERE cut_no = @CutNo";

    private const string SelectNext = "SELECT COALESCE(MAX(cut_no), 0) + 1 FROM assessment_cut";

    private const string SelectOfEvent = """
        SELECT public_id, file_name, plan_id, plan_revision, as_of, observations, regions, periods, indicators, content AS bytes FROM assessment_cut WHERE registered = @seq
        """;

    private static readonly string[] s_columns =
        ["cut_no", "public_id", "file_name", "plan_id", "plan_revision", "as_of", "observations", "regions", "periods", "indicators", "content", "sha256", "registered"];

    public static Task<IReadOnlyList<CutRow>> ListAsync(Session session) => session.QueryAsync<CutRow>(SelectAll);

    /// <summary>The cut that holds the very same; null where there is none.</summary>
    public static async Task<CutRow?> FindSameAsync(Session session, string sha256, CutPlan? plan) =>
        (await session.QueryAsync<CutRow>(SelectSame, new { sha256 })).FirstOrDefault(row => row.ToCut().Plan is { } of ? plan is not null && (of.Id, of.Revision) == (plan.Id, plan.Revision) : plan is null);

    public static Task<long> NextNumberAsync(Session session) => session.SingleAsync<long>(SelectNext);

    /// <exception cref="LedgerRefusedException">There is no such cut.</exception>
    public static async Task<CutRow> GetRowAsync(Session session, string id) =>
        await session.FirstOrDefaultAsync<CutRow>(SelectOne, new { id })
        ?? throw new LedgerRefusedException(ArchiveMessages.UnknownCut(id, [.. (await ListAsync(session)).Select(row => row.PublicId)]));

    /// <exception cref="LedgerRefusedException">There is no such cut, or what is stored cannot be read any more.</exception>
    public static async Task<StoredCut> GetAsync(Session session, string id)
    {
        var row = await GetRowAsync(session, id);
        var content = await session.SingleAsync<byte[]>(SelectContent, row);
        if (!ObservationTable.TryRead(content, id, out var observations, out var errors)) throw new LedgerRefusedException(errors);
        return new StoredCut(row.ToCut(), observations, await TargetsAsync(session, row), content);
    }

    public static Task InsertAsync(Session session, CutRow row, byte[] content, long seq) => session.InsertAsync(
        "assessment_cut",
        s_columns,
        [[row.CutNo, row.PublicId, row.FileName, row.PlanId, row.PlanRevision, row.AsOf, row.Observations, row.Regions, row.Periods, row.Indicators, content, row.Sha256, seq]]);

    public static string Digest(CutRow row, byte[] content)
    {
        using var hash = new FieldHash();
        return hash.Add(row.PublicId).Add(row.FileName).Add(row.PlanId).Add(row.PlanRevision).Add(row.AsOf)
            .Add(row.Observations).Add(row.Regions).Add(row.Periods).Add(row.Indicators).Add(Assessment.Digest.Of(content)).Finish();
    }

    /// <summary>The checksum of what is stored of an event; null where there is nothing.</summary>
    public static async Task<string?> DigestAsync(Session session, long seq) =>
        await session.FirstOrDefaultAsync<Content>(SelectOfEvent, new { seq }) is { } row ? Digest(row.ToRow(), row.Bytes) : null;

    private static async Task<PlanTargetSet?> TargetsAsync(Session session, CutRow row) => row.PlanId is null
        ? null
        : new PlanTargetSet(row.PlanId, (await ReadingRows.LoadAsync(session, await PlanRows.GetRevisionAsync(session, row.PlanId, row.PlanRevision!.Value))).Targets);

    private sealed record Content(
        string PublicId, string FileName, string? PlanId, long? PlanRevision, string? AsOf, long Observations, long Regions, long Periods, long Indicators, byte[] Bytes)
    {
        public CutRow ToRow() => new()
        {
            PublicId = PublicId,
            FileName = FileName,
            PlanId = PlanId,
            PlanRevision = PlanRevision,
            AsOf = AsOf,
            Observations = Observations,
            Regions = Regions,
            Periods = Periods,
            Indicators = Indicators,
        };
    }
}
