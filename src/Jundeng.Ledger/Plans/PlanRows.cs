using System.Security.Cryptography;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;

namespace Jundeng.Ledger.Plans;

/// <summary>Plans and their revisions.</summary>
internal static class PlanRows
{
    private const string SelectIds = "SELECT public_id FROM plan";

    private const string SelectIdsOf = "SELECT public_id FROM plan WHERE public_id = @id OR public_id LIKE @id || '-%'";

    private const string SelectSame = """
        SELECT p.public_id FROM plan_revision v JOIN plan p ON p.region_id = v.region_id AND p.plan_no = v.plan_no
        WHERE v.region_id = @region AND v.reading_sha256 = @digest
        """;

    private const string SelectCorrections = "SELECT corrections FROM plan_revision WHERE region_id = @RegionId AND plan_no = @PlanNo AND revision = @Revision";

    private const string SelectRevisions = """
        SELECT v.revision, v.in_force, v.effective, v.reader, v.tasks, v.targets, v.findings, CAST(CASE WHEN v.corrections IS NULL THEN 0 ELSE 1 END AS BIGINT) AS corrections, e.who, e.why
        FROM plan p
        JOIN plan_revision v ON v.region_id = p.region_id AND v.plan_no = p.plan_no
        JOIN event e ON e.region_id = v.region_id AND e.seq = v.event_seq
        WHERE p.public_id = @planId
        ORDER BY v.revision DESC
        """;

    private const string NextNumber = "SELECT COALESCE(MAX(plan_no), 0) + 1 FROM plan WHERE region_id = @region";

    private const string InsertPlan = "INSERT INTO plan (region_id, plan_no, public_id) VALUES (@RegionId, @PlanNo, @PublicId)";

    private static readonly string[] s_revision =
    [
        "region_id", "plan_no", "revision", "title", "year_from", "year_to", "tasks", "targets", "findings", "source_sha256", "document_title", "document_number",
        "document_issuer", "document_issued", "document_region", "document_from", "document_to", "document_sha256", "reading_sha256", "in_force", "event_seq",
        "effective", "reader", "corrections",
    ];

    public static async Task<PlanRow> GetAsync(Session session, string planId) =>
        await FindAsync(session, planId) ?? throw new LedgerRefusedException(PlanMessages.Unknown(planId, Nearest.Of(planId, await session.QueryAsync<string>(SelectIds))));

    public static async Task<IReadOnlyList<PlanRow>> ListAsync(Session session) =>
        await session.RecallAsync(await EventLog.StateAsync(session), () => session.QueryAsync<PlanRow>(PlanRow.SelectAll), plans => plans.Count);

    /// <summary>Id of a plan of the region that says the very same; null where there is none.</summary>
    public static Task<string?> IdOfAsync(Session session, long region, string digest) => session.FirstOrDefaultAsync<string>(SelectSame, new { region, digest });

    public static Task<long> NextNumberAsync(Session session, long region) => session.SingleAsync<long>(NextNumber, new { region });

    /// <summary>The id, or where it is taken the id with the first free number from 2 behind it.</summary>
    public static async Task<string> FreeIdAsync(Session session, string id)
    {
        var taken = await session.QueryAsync<string>(SelectIdsOf, new { id });
        return Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? id : $"{id}-{n}").First(free => !taken.Contains(free));
    }

    public static Task InsertAsync(Session session, PlanRow row) => session.ExecuteAsync(InsertPlan, row);

    /// <summary>Adds a revision with its tasks, targets and findings. Those that the plan has had keep their numbers.</summary>
    public static async Task InsertRevisionAsync(Session session, PlanRow row, PlanReading reading, byte[]? corrections)
    {
        await session.InsertAsync("plan_revision", s_revision,
        [
            [
                row.RegionId, row.PlanNo, row.Revision, row.Title, row.YearFrom, row.YearTo, row.Tasks, row.Targets, row.Findings, row.SourceSha256, row.DocumentTitle,
                row.DocumentNumber, row.DocumentIssuer, row.DocumentIssued, row.DocumentRegion, row.DocumentFrom, row.DocumentTo, row.DocumentSha256, row.ReadingSha256,
                row.InForce, row.EventSeq, row.Effective, row.Reader, corrections,
            ],
        ]);
        var items = await ItemNumbers.ExtendAsync(session, row.Key, reading.Tasks.Select(task => task.Id), reading.Targets.Select(target => target.Id));
        await ReadingRows.InsertAsync(session, row.Key, reading, items);
    }

    /// <summary>A revision of a plan, the one in force without a number; null where there is none.</summary>
    public static Task<PlanRow?> FindAsync(Session session, string planId, int? revision = null) => session.OnceAsync((planId, revision), () => revision is null
        ? session.FirstOrDefaultAsync<PlanRow>(PlanRow.SelectOne, new { planId })
        : session.FirstOrDefaultAsync<PlanRow>(PlanRow.SelectRevision, new { planId, revision = (long)revision }));

    /// <summary>The corrections file of a revision, byte for byte; null where it has none.</summary>
    public static Task<byte[]?> CorrectionsAsync(Session session, PlanKey key) => session.FirstOrDefaultAsync<byte[]>(SelectCorrections, key);

    public static Task<IReadOnlyList<RevisionRow>> RevisionsAsync(Session session, string planId) => session.QueryAsync<RevisionRow>(SelectRevisions, new { planId });

    /// <summary>A revision of a plan, in force or not; it must be there.</summary>
    public static Task<PlanRow> GetRevisionAsync(Session session, string planId, long revision) => session.SingleAsync<PlanRow>(PlanRow.SelectRevision, new { planId, revision });

    /// <summary>The reading with places in UTF-16; the source is read only where that is needed to turn them.</summary>
    public static async Task<PlanReading> ReadingAsync(Session session, PlanRow plan)
    {
        var reading = await ReadingRows.LoadAsync(session, plan);
        if (plan.SourceSha256 is null || await SourceRows.CountsAlikeAsync(session, plan)) return reading;
        return reading.WithPlaces((await SourceRows.LoadAsync(session, plan)).CodePoints.ToUtf16);
    }

    /// <summary>The checksum of the corrections file of the revision that an event put in force; null where it has none.</summary>
    public static async Task<string?> CorrectionsDigestAsync(Session session, long region, long seq) =>
        await session.FirstOrDefaultAsync<PlanRow>(PlanRow.SelectOfEvent, new { region, seq }) is { } plan ? DigestOf(await CorrectionsAsync(session, plan.Key)) : null;

    public static string? DigestOf(byte[]? corrections) => corrections is null ? null : Convert.ToHexStringLower(SHA256.HashData(corrections));

    /// <summary>The checksum of what is stored for the revision that an event put in force; null where there is none.</summary>
    public static async Task<string?> DigestAsync(Session session, long region, long seq)
    {
        var plan = await session.FirstOrDefaultAsync<PlanRow>(PlanRow.SelectOfEvent, new { region, seq });
        return plan is null ? null : ReadingDigest.Of(plan.Title, plan.YearFrom, plan.YearTo, await ReadingRows.LoadStoredAsync(session, plan));
    }
}
