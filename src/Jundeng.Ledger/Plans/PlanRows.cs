using Jundeng.Ledger.Storage;
using Jundeng.Plans;

namespace Jundeng.Ledger.Plans;

/// <summary>Plans in force.</summary>
internal static class PlanRows
{
    private const string SelectIds = "SELECT public_id FROM plan";

    private const string SelectIdsOf = "SELECT public_id FROM plan WHERE public_id = @id OR public_id LIKE @id || '-%'";

    private const string SelectSame = """
        SELECT p.public_id FROM plan_revision v JOIN plan p ON p.region_id = v.region_id AND p.plan_no = v.plan_no
        WHERE v.region_id = @region AND v.reading_sha256 = @digest
        """;

    private const string NextNumber = "SELECT COALESCE(MAX(plan_no), 0) + 1 FROM plan WHERE region_id = @region";

    private const string InsertPlan = "INSERT INTO plan (region_id, plan_no, public_id) VALUES (@RegionId, @PlanNo, @PublicId)";

    private static readonly string[] s_revision =
    [
        "region_id", "plan_no", "revision", "title", "year_from", "year_to", "tasks", "targets", "findings", "source_sha256", "document_title", "document_number",
        "document_issuer", "document_issued", "document_region", "document_from", "document_to", "document_sha256", "reading_sha256", "in_force", "event_seq",
    ];

    public static async Task<PlanRow> GetAsync(Session session, string planId) =>
        await FindAsync(session, planId) ?? throw new LedgerRefusedException(PlanMessages.Unknown(planId, Nearest.Of(planId, await session.QueryAsync<string>(SelectIds))));

    public static Task<IReadOnlyList<PlanRow>> ListAsync(Session session) => session.QueryAsync<PlanRow>(PlanRow.SelectAll);

    /// <summary>Id of a plan of the region that says the very same; null where there is none.</summary>
    public static Task<string?> IdOfAsync(Session session, long region, string digest) => session.FirstOrDefaultAsync<string>(SelectSame, new { region, digest });

    public static Task<long> NextNumberAsync(Session session, long region) => session.SingleAsync<long>(NextNumber, new { region });

    /// <summary>The id, or where it is taken the id with the first free number from 2 behind it.</summary>
    public static async Task<string> FreeIdAsync(Session session, string id)
    {
        var taken = await session.QueryAsync<string>(SelectIdsOf, new { id });
        return Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? id : $"{id}-{n}").First(free => !taken.Contains(free));
    }

    public static async Task InsertAsync(Session session, PlanRow row, long seq)
    {
        await session.ExecuteAsync(InsertPlan, row);
        await session.InsertAsync("plan_revision", s_revision,
        [
            [
                row.RegionId, row.PlanNo, row.Revision, row.Title, row.YearFrom, row.YearTo, row.Tasks, row.Targets, row.Findings, row.SourceSha256, row.DocumentTitle,
                row.DocumentNumber, row.DocumentIssuer, row.DocumentIssued, row.DocumentRegion, row.DocumentFrom, row.DocumentTo, row.DocumentSha256, row.ReadingSha256,
                row.InForce, seq,
            ],
        ]);
    }

    public static Task<PlanRow?> FindAsync(Session session, string planId) => session.FirstOrDefaultAsync<PlanRow>(PlanRow.SelectOne, new { planId });

    /// <summary>The reading with places in UTF-16; the source is read only where that is needed to turn them.</summary>
    public static async Task<PlanReading> ReadingAsync(Session session, PlanRow plan)
    {
        var reading = await ReadingRows.LoadAsync(session, plan);
        if (plan.SourceSha256 is null || await SourceRows.CountsAlikeAsync(session, plan)) return reading;
        return reading.WithPlaces((await SourceRows.LoadAsync(session, plan)).CodePoints.ToUtf16);
    }

    /// <summary>The checksum of what is stored for the revision that an event put in force; null where there is none.</summary>
    public static async Task<string?> DigestAsync(Session session, long region, long seq)
    {
        var plan = await session.FirstOrDefaultAsync<PlanRow>(PlanRow.SelectOfEvent, new { region, seq });
        return plan is null ? null : ReadingDigest.Of(plan.Title, plan.YearFrom, plan.YearTo, await ReadingRows.LoadAsync(session, plan));
    }
}
