using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Projects;

/// <summary>Projects, their versions, their progress and their money.</summary>
internal static class ProjectRows
{
    public static readonly EventTable Table = new("project", "project_no", "public_id", "plan_no");

    public static readonly EventTable Versions = new(
        "project_version", "project_no", "plan_no", "item_no", "code", "name", "targets", "org_region", "org_no", "place", "content", "scale", "start_on", "complete_on", "total", "dropped");

    public static readonly EventTable Funds = new("project_fund", "project_no", "source", "year", "amount");

    public static readonly EventTable Progress = new("project_progress", "project_no", "entry_no", "on_date", "percent", "words", "completed");

    public static readonly EventTable Money = new("project_money", "project_no", "entry_no", "kind", "on_date", "source", "amount", "note", "corrects");

    private const string SelectVersions = """
        SELECT v.project_no, p.public_id, v.event_seq, v.item_no, v.code, v.name, v.targets, v.org_region, v.org_no, v.place, v.content, v.scale, v.start_on, v.complete_on, v.total,
               v.dropped, e.who, e.why, e.at
        FROM project p
        JOIN project_version v ON v.region_id = p.region_id AND v.project_no = p.project_no
        JOIN event e ON e.region_id = v.region_id AND e.seq = v.event_seq
        """;

    private const string SelectFunds = """
        SELECT v.project_no, v.event_seq, v.source, v.year, v.amount
        FROM project p JOIN project_fund v ON v.region_id = p.region_id AND v.project_no = p.project_no
        """;

    private const string SelectProgress = """
        SELECT s.project_no, s.entry_no, s.on_date, s.percent, s.words, s.completed, e.who, e.why
        FROM project p
        JOIN project_progress s ON s.region_id = p.region_id AND s.project_no = p.project_no
        JOIN event e ON e.region_id = s.region_id AND e.seq = s.event_seq
        """;

    private const string SelectMoney = """
        SELECT m.project_no, m.entry_no, m.kind, m.on_date, m.source, m.amount, m.note, m.corrects, e.who, e.why
        FROM project p
        JOIN project_money m ON m.region_id = p.region_id AND m.project_no = p.project_no
        JOIN event e ON e.region_id = m.region_id AND e.seq = m.event_seq
        """;

    private const string OfPlan = "WHERE p.region_id = @RegionId AND p.plan_no = @PlanNo";

    private const string OfOne = "WHERE p.public_id = @id";

    private const string Held = """
        AND v.event_seq = (SELECT MAX(w.event_seq) FROM project_version w WHERE w.region_id = v.region_id AND w.project_no = v.project_no)
        """;

    private const string SelectPlanId = "SELECT l.public_id FROM project p JOIN plan l ON l.region_id = p.region_id AND l.plan_no = p.plan_no WHERE p.public_id = @id";

    private const string SelectRegion = "SELECT region_id FROM project WHERE public_id = @id";

    private const string SelectIds = "SELECT public_id FROM project";

    private const string SelectNext = "SELECT COALESCE(MAX(project_no), 0) + 1 FROM project WHERE region_id = @region";

    private const string SelectCount = "SELECT COUNT(*) FROM project WHERE region_id = @RegionId AND plan_no = @PlanNo";

    /// <summary>The plan of a project.</summary>
    /// <exception cref="LedgerRefusedException">There is no such project.</exception>
    public static async Task<string> PlanOfAsync(Session session, string id) =>
        await session.FirstOrDefaultAsync<string>(SelectPlanId, new { id })
        ?? throw new LedgerRefusedException(ProjectMessages.Unknown(id, Nearest.Of(id, await session.QueryAsync<string>(SelectIds))));

    /// <summary>The region of a project; null where there is none of this id.</summary>
    public static Task<long?> FindRegionAsync(Session session, string id) => session.FirstOrDefaultAsync<long?>(SelectRegion, new { id });

    public static Task<long> NextNumberAsync(Session session, long region) => session.SingleAsync<long>(SelectNext, new { region });

    public static Task<long> CountAsync(Session session, PlanKey plan) => session.SingleAsync<long>(SelectCount, plan);

    public static Task<IReadOnlyList<ProjectRow>> HeldAsync(Session session, PlanKey plan) => session.QueryAsync<ProjectRow>($"{SelectVersions} {OfPlan} {Held} ORDER BY v.project_no", plan);

    public static Task<IReadOnlyList<FundRow>> FundsAsync(Session session, PlanKey plan) => session.QueryAsync<FundRow>($"{SelectFunds} {OfPlan} {Held} ORDER BY v.year, v.source", plan);

    public static Task<IReadOnlyList<ProgressRow>> ProgressAsync(Session session, PlanKey plan) => session.QueryAsync<ProgressRow>($"{SelectProgress} {OfPlan}", plan);

    public static Task<IReadOnlyList<MoneyRow>> MoneyAsync(Session session, PlanKey plan) => session.QueryAsync<MoneyRow>($"{SelectMoney} {OfPlan}", plan);

    /// <summary>All versions of a project, oldest first.</summary>
    public static Task<IReadOnlyList<ProjectRow>> VersionsAsync(Session session, string id) => session.QueryAsync<ProjectRow>($"{SelectVersions} {OfOne} ORDER BY v.event_seq", new { id });

    /// <summary>The investment of all versions of a project.</summary>
    public static Task<IReadOnlyList<FundRow>> FundsAsync(Session session, string id) => session.QueryAsync<FundRow>($"{SelectFunds} {OfOne} ORDER BY v.year, v.source", new { id });
}
