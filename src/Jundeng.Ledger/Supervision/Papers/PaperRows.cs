using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Supervision.Papers;

/// <summary>Papers, their versions and issues.</summary>
internal static class PaperRows
{
    public static readonly EventTable Table = new("supervision_paper", "paper_no", "public_id", "plan_no", "kind", "as_of");

    public static readonly EventTable Versions = new("paper_version", "paper_no", "version", "text");

    public static readonly EventTable Issues = new("paper_issue", "paper_no", "plan_no", "kind", "year", "issue_no", "on_date");

    private static readonly string[] s_kinds = ["bulletin", "summary"];

    private const string Select = """
        SELECT p.region_id, p.paper_no, p.public_id, l.public_id AS plan_id, p.plan_no, p.kind, p.as_of, i.year, i.issue_no, i.on_date, e.who AS issued_by
        FROM supervision_paper p
        JOIN plan l ON l.region_id = p.region_id AND l.plan_no = p.plan_no
        LEFT JOIN paper_issue i ON i.region_id = p.region_id AND i.paper_no = p.paper_no
        LEFT JOIN event e ON e.region_id = i.region_id AND e.seq = i.event_seq
        """;

    private const string SelectVersions = """
        SELECT v.paper_no, v.version, e.at, e.who, e.why
        FROM paper_version v
        JOIN supervision_paper p ON p.region_id = v.region_id AND p.paper_no = v.paper_no
        JOIN event e ON e.region_id = v.region_id AND e.seq = v.event_seq
        """;

    private const string SelectTexts = """
        SELECT v.paper_no, v.version, v.text FROM paper_version v JOIN supervision_paper p ON p.region_id = v.region_id AND p.paper_no = v.paper_no
        """;

    private const string OfOne = "WHERE p.public_id = @id";

    private const string OfPlan = "WHERE p.region_id = @RegionId AND p.plan_no = @PlanNo";

    private const string Last = "v.version = (SELECT MAX(w.version) FROM paper_version w WHERE w.region_id = v.region_id AND w.paper_no = v.paper_no)";

    private const string SelectIds = "SELECT public_id FROM supervision_paper";

    private const string SelectNext = "SELECT COALESCE(MAX(paper_no), 0) + 1 FROM supervision_paper WHERE region_id = @region";

    private const string SelectCount = "SELECT COUNT(*) FROM supervision_paper WHERE region_id = @RegionId AND plan_no = @PlanNo AND kind = @kind";

    private const string SelectNextIssue = "SELECT COALESCE(MAX(issue_no), 0) + 1 FROM paper_issue WHERE region_id = @RegionId AND plan_no = @PlanNo AND kind = @Kind AND year = @year";

    public static string Of(PaperKind kind) => s_kinds[(int)kind];

    public static PaperKind Kind(string code) => (PaperKind)Array.IndexOf(s_kinds, code);

    public static Task<PaperRow?> FindAsync(Session session, string id) => session.FirstOrDefaultAsync<PaperRow>($"{Select} {OfOne}", new { id });

    /// <exception cref="LedgerRefusedException">There is no such paper.</exception>
    public static async Task<PaperRow> GetAsync(Session session, string id) =>
        await FindAsync(session, id)
        ?? throw new LedgerRefusedException(PaperMessages.Unknown(id, Nearest.Of(id, await session.QueryAsync<string>(SelectIds))));

    public static Task<long> NextNumberAsync(Session session, long region) => session.SingleAsync<long>(SelectNext, new { region });

    public static Task<long> CountAsync(Session session, PlanRow plan, PaperKind kind) => session.SingleAsync<long>(SelectCount, new { plan.RegionId, plan.PlanNo, kind = Of(kind) });

    public static Task<long> NextIssueAsync(Session session, PaperRow paper, int year) => session.SingleAsync<long>(SelectNextIssue, new { paper.RegionId, paper.PlanNo, paper.Kind, year = (long)year });

    /// <summary>A paper with the text of a version, the last where none is given.</summary>
    /// <exception cref="LedgerRefusedException">There is no such paper or version.</exception>
    public static async Task<Paper> LoadAsync(Session session, string id, int? version = null)
    {
        var paper = await GetAsync(session, id);
        var versions = await session.QueryAsync<VersionRow>($"{SelectVersions} {OfOne}", new { id });
        var number = version ?? (int)versions.Max(row => row.Version);
        var text = await session.FirstOrDefaultAsync<TextRow>($"{SelectTexts} {OfOne} AND v.version = @number", new { id, number = (long)number })
            ?? throw new LedgerRefusedException(PaperMessages.UnknownVersion(id, number, versions.Count));
        return ToPaper(paper, versions, text);
    }

    public static async Task<IReadOnlyList<Paper>> OfPlanAsync(Session session, PlanRow plan)
    {
        var versions = (await session.QueryAsync<VersionRow>($"{SelectVersions} {OfPlan}", new { plan.RegionId, plan.PlanNo })).ToLookup(row => row.PaperNo);
        var texts = (await session.QueryAsync<TextRow>($"{SelectTexts} {OfPlan} AND {Last}", new { plan.RegionId, plan.PlanNo })).ToDictionary(row => row.PaperNo);
        return [.. (await session.QueryAsync<PaperRow>($"{Select} {OfPlan} ORDER BY p.paper_no", new { plan.RegionId, plan.PlanNo })).Select(row => ToPaper(row, versions[row.PaperNo], texts[row.PaperNo]))];
    }

    private static Paper ToPaper(PaperRow row, IEnumerable<VersionRow> versions, TextRow text) => new(
        row.PublicId, Kind(row.Kind), row.PlanId, Iso.ToDay(row.AsOf), (int)text.Version, text.Text,
        [.. versions.OrderBy(version => version.Version).Select(version => new PaperVersion((int)version.Version, Iso.ToMoment(version.At), version.Who, version.Why))],
        row.Issue);

    private sealed record VersionRow(long PaperNo, long Version, string At, string Who, string? Why);

    private sealed record TextRow(long PaperNo, long Version, string Text);
}
