using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Releases.Content;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Releases;

/// <summary>Releases, their steps and documents.</summary>
internal static class ReleaseRows
{
    public static readonly EventTable Table = new("release", "release_no", "public_id", "plan_no", "plan_revision", "year", "as_of", "title", "notes", "run_id");

    public static readonly EventTable Papers = new("release_paper", "release_no", "paper_no");

    public static readonly EventTable Steps = new("release_step", "release_no", "step_no", "action", "state", "note");

    public static readonly EventTable Documents = new("release_document", "release_no", "content", "sha256");

    private const string Select = """
        SELECT r.region_id, r.release_no, r.public_id, r.plan_no, p.public_id AS plan_id, r.plan_revision, g.code AS region_code, g.name AS region_name, r.year, r.as_of, r.title, r.notes,
               r.run_id, d.sha256
        FROM release r
        JOIN plan p ON p.region_id = r.region_id AND p.plan_no = r.plan_no
        JOIN region g ON g.region_id = r.region_id
        LEFT JOIN release_document d ON d.region_id = r.region_id AND d.release_no = r.release_no
        """;

    private const string SelectSteps = """
        SELECT s.region_id, s.release_no, s.step_no, s.action, s.state, s.note, e.at, e.who, e.why
        FROM release_step s
        JOIN release r ON r.region_id = s.region_id AND r.release_no = s.release_no
        JOIN event e ON e.region_id = s.region_id AND e.seq = s.event_seq
        """;

    private const string SelectPapers = """
        SELECT x.region_id, x.release_no, q.public_id
        FROM release_paper x
        JOIN release r ON r.region_id = x.region_id AND r.release_no = x.release_no
        JOIN supervision_paper q ON q.region_id = x.region_id AND q.paper_no = x.paper_no
        """;

    private const string OfOne = "WHERE r.public_id = @id";

    private const string OfPlan = "WHERE r.region_id = @RegionId AND r.plan_no = @PlanNo";

    private const string OfRegion = "WHERE r.region_id = @RegionId";

    private const string SelectContent = "SELECT d.content FROM release_document d JOIN release r ON r.region_id = d.region_id AND r.release_no = d.release_no WHERE r.public_id = @id";

    private const string SelectIds = "SELECT public_id FROM release";

    private const string SelectRegion = "SELECT region_id FROM release WHERE public_id = @id";

    private const string SelectNext = "SELECT COALESCE(MAX(release_no), 0) + 1 FROM release WHERE region_id = @region";

    private const string SelectCount = "SELECT COUNT(*) FROM release WHERE region_id = @RegionId AND plan_no = @PlanNo";

    /// <summary>The region of a release; null where there is none of this id.</summary>
    public static Task<long?> FindRegionAsync(Session session, string id) => session.FirstOrDefaultAsync<long?>(SelectRegion, new { id });

    /// <exception cref="LedgerRefusedException">There is no such release.</exception>
    public static async Task<ReleaseRow> GetAsync(Session session, string id) =>
        await session.FirstOrDefaultAsync<ReleaseRow>($"{Select} {OfOne}", new { id })
        ?? throw new LedgerRefusedException(ReleaseMessages.Unknown(id, Nearest.Of(id, await session.QueryAsync<string>(SelectIds))));

    /// <summary>One release; null where there is none of this id.</summary>
    public static async Task<Release?> FindAsync(Session session, string id) => await LoadAsync(session, OfOne, new { id }) is [var release] ? release : null;

    public static Task<IReadOnlyList<Release>> AllAsync(Session session) => LoadAsync(session, "", null);

    public static Task<IReadOnlyList<Release>> OfPlanAsync(Session session, PlanRow plan) => LoadAsync(session, OfPlan, new { plan.RegionId, plan.PlanNo });

    public static Task<IReadOnlyList<Release>> OfRegionAsync(Session session, long region) => LoadAsync(session, OfRegion, new { RegionId = region });

    /// <summary>How many steps were taken with all releases together.</summary>
    public static Task<long> StepsAsync(Session session) => session.SingleAsync<long>("SELECT COUNT(*) FROM release_step");

    /// <summary>The content of a release as it was frozen; null where it never was.</summary>
    public static async Task<ReleaseContent?> ContentAsync(Session session, string id) =>
        await session.FirstOrDefaultAsync<byte[]>(SelectContent, new { id }) is { } bytes ? ReleaseJson.Read(bytes) : null;

    public static Task<long> NextNumberAsync(Session session, long region) => session.SingleAsync<long>(SelectNext, new { region });

    public static Task<long> CountAsync(Session session, PlanRow plan) => session.SingleAsync<long>(SelectCount, new { plan.RegionId, plan.PlanNo });

    private static async Task<IReadOnlyList<Release>> LoadAsync(Session session, string where, object? key)
    {
        var steps = (await session.QueryAsync<StepRow>($"{SelectSteps} {where}", key)).ToLookup(row => (row.RegionId, row.ReleaseNo));
        var papers = (await session.QueryAsync<PaperKey>($"{SelectPapers} {where}", key)).ToLookup(row => (row.RegionId, row.ReleaseNo));
        return [.. (await session.QueryAsync<ReleaseRow>($"{Select} {where} ORDER BY r.region_id, r.release_no", key)).Select(row => ToRelease(row, papers[(row.RegionId, row.ReleaseNo)], steps[(row.RegionId, row.ReleaseNo)]))];
    }

    private static Release ToRelease(ReleaseRow row, IEnumerable<PaperKey> papers, IEnumerable<StepRow> steps) => new(
        row.PublicId, row.PlanId, (int)row.PlanRevision, row.RegionCode, row.RegionName, (int)row.Year, Iso.ToDay(row.AsOf), row.Title, row.Notes, row.RunId,
        [.. papers.Select(paper => paper.PublicId).Order(StringComparer.Ordinal)],
        [.. steps.OrderBy(step => step.StepNo).Select(step => new ReleaseStep(ReleaseMachine.Action(step.Action), ReleaseMachine.State(step.State)!.Value, step.Note, Iso.ToMoment(step.At), step.Who, step.Why))],
        row.Sha256);

    private sealed record StepRow(long RegionId, long ReleaseNo, long StepNo, string Action, string State, string? Note, string At, string Who, string? Why);

    private sealed record PaperKey(long RegionId, long ReleaseNo, string PublicId);
}
