using Jundeng.Ledger.Calendar;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Reports;

/// <summary>What a unit still has to report in the rounds that were opened.</summary>
internal static class OpenWork
{
    private const string Select = """
        SELECT r.public_id AS round_id, d.report_no, i.item_id AS task_id, t.title, s.state, COALESCE((
            SELECT MAX(x.due) FROM report_round_extension x
            WHERE x.region_id = d.region_id AND x.round_no = d.round_no AND (x.unit_no IS NULL OR (x.unit_region_id = d.unit_region_id AND x.unit_no = @unit))), r.due) AS due
        FROM report_duty d
        JOIN report_round r ON r.region_id = d.region_id AND r.round_no = d.round_no
        LEFT JOIN report_step s ON s.region_id = d.region_id AND s.round_no = d.round_no AND s.report_no = d.report_no AND s.version = (
            SELECT MAX(l.version) FROM report_step l WHERE l.region_id = d.region_id AND l.round_no = d.round_no AND l.report_no = d.report_no)
        LEFT JOIN plan_item i ON i.region_id = r.region_id AND i.plan_no = r.plan_no AND i.item_no = d.task_item_no
        LEFT JOIN plan_task t ON t.region_id = r.region_id AND t.plan_no = r.plan_no AND t.revision = r.plan_revision AND t.item_no = d.task_item_no
        WHERE d.unit_region_id = @region AND d.unit_no IN @keys AND r.opens <= @today AND (s.state IS NULL OR s.state IN ('draft', 'returned'))
        ORDER BY 6, 1, d.report_no
        """;

    /// <summary>The reports that a unit has not handed in, or must mend, those due first; also those of units that it took over from.</summary>
    /// <exception cref="LedgerRefusedException">There is no such unit.</exception>
    public static async Task<IReadOnlyList<ReportLine>> OfAsync(Session session, string unitId, WorkingDays days, DateOnly today)
    {
        var region = await OrganisationRows.RegionOfAsync(session, unitId);
        var all = (await OrganisationRows.LastAsync(session, region)).ToDictionary(unit => unit.OrgNo);
        var unit = all.Values.Single(unit => unit.PublicId == unitId);
        var numbers = all.Values.Where(other => Heir(other).OrgNo == unit.OrgNo).Select(other => other.OrgNo);
        var rows = await session.QueryInAsync<Row>(Select, numbers, new { region, unit = unit.OrgNo, today = Iso.Of(today) });
        return
        [
            .. rows.Select(row => new ReportLine(
                ReportId.Of(row.RoundId, row.ReportNo), row.RoundId, row.TaskId, row.Title, unit.PublicId, unit.Name, row.State is null ? null : ReportStates.Parse(row.State),
                Iso.ToDay(row.Due), days.After(Iso.ToDay(row.Due), today))),
        ];

        OrganisationState Heir(OrganisationState state)
        {
            while (state.HeirNo is { } heir) state = all[heir];
            return state;
        }
    }

    // By names: an expression has no type where there are no rows.
    private sealed record Row
    {
        public string RoundId { get; init; } = "";

        public long ReportNo { get; init; }

        public string? TaskId { get; init; }

        public string? Title { get; init; }

        public string? State { get; init; }

        public string Due { get; init; } = "";
    }
}
