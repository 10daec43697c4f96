using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Calendar;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Rounds;

/// <summary>Rounds as rows.</summary>
internal static class RoundRows
{
    public static readonly EventTable Rounds = new(
        "report_round", "round_no", "public_id", "plan_no", "plan_revision", "period", "period_from", "period_to", "opens", "due", "closes");

    public static readonly EventTable Extensions = new("report_round_extension", "round_no", "unit_region_id", "unit_no", "due", "closes");

    public static readonly EventTable Closings = new("report_round_closing", "round_no", "closed_on");

    private const string Select = """
        SELECT r.region_id, r.round_no, r.public_id, r.plan_no, r.plan_revision, p.public_id AS plan_id, v.title AS plan_title, r.period, r.opens, r.due, r.closes, c.closed_on
        FROM report_round r
        JOIN plan p ON p.region_id = r.region_id AND p.plan_no = r.plan_no
        JOIN plan_revision v ON v.region_id = r.region_id AND v.plan_no = r.plan_no AND v.revision = r.plan_revision
        LEFT JOIN report_round_closing c ON c.region_id = r.region_id AND c.round_no = r.round_no
        """;

    private const string SelectOne = $"{Select} WHERE r.public_id = @id";

    private const string SelectAll = $"{Select} ORDER BY r.period_to DESC, r.public_id";

    private const string SelectOfPlan = $"{Select} WHERE r.region_id = @RegionId AND r.plan_no = @PlanNo ORDER BY r.period_to DESC, r.public_id";

    private const string SelectIds = "SELECT public_id FROM report_round";

    private const string SelectIdOfPeriod = "SELECT public_id FROM report_round WHERE region_id = @RegionId AND plan_no = @PlanNo AND period = @period";

    private const string NextNumber = "SELECT COALESCE(MAX(round_no), 0) + 1 FROM report_round WHERE region_id = @region";

    private const string SelectExtensions = """
        SELECT unit_region_id, unit_no, due, closes FROM report_round_extension WHERE region_id = @RegionId AND round_no = @RoundNo ORDER BY event_seq
        """;

    private const string SelectAllExtensions = "SELECT x.region_id, x.round_no, x.unit_region_id, x.unit_no, x.due, x.closes FROM report_round_extension x";

    private const string SelectExtensionsOfPlan = $"""
        {SelectAllExtensions} JOIN report_round r ON r.region_id = x.region_id AND r.round_no = x.round_no
        WHERE r.region_id = @RegionId AND r.plan_no = @PlanNo
        """;

    // The number of the last step of each report is found in one pass over the key, not by a look-up each.
    private const string SelectStates = """
        SELECT d.region_id, d.round_no, s.state, COUNT(*) AS reports
        FROM report_duty d
        LEFT JOIN (
            SELECT l.region_id, l.round_no, l.report_no, MAX(l.version) AS version FROM report_step l GROUP BY l.region_id, l.round_no, l.report_no
        ) m ON m.region_id = d.region_id AND m.round_no = d.round_no AND m.report_no = d.report_no
        LEFT JOIN report_step s ON s.region_id = d.region_id AND s.round_no = d.round_no AND s.report_no = d.report_no AND s.version = m.version
        GROUP BY d.region_id, d.round_no, s.state
        """;

    public static Task<RoundRow?> FindAsync(Session session, string id) => session.FirstOrDefaultAsync<RoundRow>(SelectOne, new { id });

    public static async Task<RoundRow> GetAsync(Session session, string id) =>
        await FindAsync(session, id) ?? throw new LedgerRefusedException(RoundMessages.Unknown(id, Nearest.Of(id, await session.QueryAsync<string>(SelectIds))));

    public static Task<IReadOnlyList<RoundRow>> ListAsync(Session session, PlanKey? plan) =>
        plan is null ? session.QueryAsync<RoundRow>(SelectAll) : session.QueryAsync<RoundRow>(SelectOfPlan, plan);

    public static Task<string?> IdOfAsync(Session session, PlanKey plan, string period) =>
        session.FirstOrDefaultAsync<string>(SelectIdOfPeriod, new { plan.RegionId, plan.PlanNo, period });

    public static Task<long> NextNumberAsync(Session session, long region) => session.SingleAsync<long>(NextNumber, new { region });

    /// <summary>The extensions of the rounds of a plan or of all, by region and number of the round.</summary>
    public static async Task<ILookup<(long, long), RoundExtensionRow>> ExtensionsAsync(Session session, PlanKey? plan) =>
        (await (plan is null ? session.QueryAsync<ExtensionOfRound>(SelectAllExtensions) : session.QueryAsync<ExtensionOfRound>(SelectExtensionsOfPlan, plan)))
            .ToLookup(row => (row.RegionId, row.RoundNo), row => new RoundExtensionRow(row.UnitRegionId, row.UnitNo, row.Due, row.Closes));

    /// <summary>How many reports of all rounds are in each state, by region and number of the round.</summary>
    public static async Task<ILookup<(long, long), StatesOfRound>> StatesAsync(Session session) => await session.RecallAsync(
        await EventLog.StateAsync(session),
        async () => (await session.QueryAsync<StatesOfRound>(SelectStates)).ToLookup(row => (row.RegionId, row.RoundNo)),
        states => states.Count);

    public static async Task<RoundTimes> TimesAsync(Session session, RoundRow round, WorkingDays days, DateOnly today) =>
        new(round, await session.QueryAsync<RoundExtensionRow>(SelectExtensions, round), days, today);

    /// <summary>How many reports of a round are in a state; null = not begun.</summary>
    // By names: an expression has no type where there are no rows.
    public sealed record StatesOfRound
    {
        public long RegionId { get; init; }

        public long RoundNo { get; init; }

        public string? State { get; init; }

        public long Reports { get; init; }
    }

    private sealed record ExtensionOfRound(long RegionId, long RoundNo, long? UnitRegionId, long? UnitNo, string Due, string Closes);
}
