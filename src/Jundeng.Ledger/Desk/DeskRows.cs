using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Desk;

/// <summary>What waits in the rounds and plans of regions.</summary>
internal static class DeskRows
{
    // Reports whose last step handed them in, by round.
    private const string SelectHandedIn = """
        SELECT r.region_id, r.public_id AS id, v.title, COUNT(*) AS count
        FROM report_round r
        JOIN plan_revision v ON v.region_id = r.region_id AND v.plan_no = r.plan_no AND v.revision = r.plan_revision
        JOIN report_step s ON s.region_id = r.region_id AND s.round_no = r.round_no
        WHERE s.state = 'submitted' AND NOT EXISTS (
            SELECT 1 FROM report_step l WHERE l.region_id = s.region_id AND l.round_no = s.round_no AND l.report_no = s.report_no AND l.version > s.version)
        GROUP BY r.region_id, r.public_id, v.title
        ORDER BY r.region_id, r.public_id
        """;

    private const string CountUnmatched = """
        SELECT COUNT(DISTINCT u.name) FROM plan_task_unit u
        WHERE u.region_id = @RegionId AND u.plan_no = @PlanNo AND u.revision = @Revision AND NOT EXISTS (
            SELECT 1 FROM plan_unit_match m WHERE m.region_id = u.region_id AND m.plan_no = u.plan_no AND m.name = u.name)
        """;

    /// <summary>Rounds with reports that wait for a check.</summary>
    public static Task<IReadOnlyList<WaitingRow>> HandedInAsync(Session session) => session.QueryAsync<WaitingRow>(SelectHandedIn);

    /// <summary>How many names of a plan nobody has said whom they mean.</summary>
    public static Task<long> UnmatchedAsync(Session session, Plans.PlanKey plan) => session.SingleAsync<long>(CountUnmatched, plan);

    // By names: an expression has no type where there are no rows.
    internal sealed record WaitingRow
    {
        public long RegionId { get; init; }

        public string Id { get; init; } = "";

        public string Title { get; init; } = "";

        public long Count { get; init; }
    }
}
