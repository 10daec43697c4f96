using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Supervision.Digests;

/// <summary>The reports that units have not handed in or must mend.</summary>
internal static class DigestReports
{
    private const string Select = """
        SELECT r.public_id AS round_id, d.report_no, d.unit_region_id, d.unit_no, o.public_id AS unit_id, t.title, s.state, (
            SELECT MAX(x.due) FROM report_round_extension x
            WHERE x.region_id = d.region_id AND x.round_no = d.round_no AND (x.unit_no IS NULL OR (x.unit_region_id = d.unit_region_id AND x.unit_no = d.unit_no))) AS extended, r.due
        FROM report_round r
        JOIN report_duty d ON d.region_id = r.region_id AND d.round_no = r.round_no
        JOIN organisation o ON o.region_id = d.unit_region_id AND o.org_no = d.unit_no
        LEFT JOIN report_step s ON s.region_id = d.region_id AND s.round_no = d.round_no AND s.report_no = d.report_no AND s.version = (
            SELECT MAX(l.version) FROM report_step l WHERE l.region_id = d.region_id AND l.round_no = d.round_no AND l.report_no = d.report_no)
        LEFT JOIN plan_task t ON t.region_id = r.region_id AND t.plan_no = r.plan_no AND t.revision = r.plan_revision AND t.item_no = d.task_item_no
        WHERE r.opens <= @today AND (s.state IS NULL OR s.state IN ('draft', 'returned'))
          AND NOT EXISTS (SELECT 1 FROM report_round_closing c WHERE c.region_id = r.region_id AND c.round_no = r.round_no)
        """;

    /// <summary>Those that are returned, overdue, or due by a day, each with its unit.</summary>
    public static async Task<IReadOnlyList<(OrganisationKey Unit, DigestItem Item)>> OnAsync(Session session, DateOnly today, DateOnly near)
    {
        var found = new List<(OrganisationKey, DigestItem)>();
        foreach (var row in await session.QueryAsync<Row>(Select, new { today = Iso.Of(today) }))
        {
            var due = Iso.ToDay(row.Extended is { } extended && string.CompareOrdinal(extended, row.Due) > 0 ? extended : row.Due);
            var returned = row.State is { } state && ReportStates.Parse(state) == ReportState.Returned;
            if (!returned && due > near) continue;
            var kind = due < today ? DigestItemKind.Overdue : returned ? DigestItemKind.Returned : DigestItemKind.Due;
            var id = ReportId.Of(row.RoundId, row.ReportNo);
            found.Add((new OrganisationKey(row.UnitRegionId, row.UnitNo, row.UnitId), new DigestItem(kind, id, DigestMessages.Report(id, row.Title, due, returned, today), due)));
        }

        return found;
    }

    // By names: an expression has no type where there are no rows.
    private sealed record Row
    {
        public string RoundId { get; init; } = "";

        public long ReportNo { get; init; }

        public long UnitRegionId { get; init; }

        public long UnitNo { get; init; }

        public string UnitId { get; init; } = "";

        public string? Title { get; init; }

        public string? State { get; init; }

        public string? Extended { get; init; }

        public string Due { get; init; } = "";
    }
}
