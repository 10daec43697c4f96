using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Rounds;

/// <summary>Who must report in a round, as rows.</summary>
internal static class DutyRows
{
    public static readonly EventTable Duties = new("report_duty", "round_no", "report_no", "task_item_no", "unit_region_id", "unit_no", "role");

    public static readonly EventTable Items = new("report_duty_item", "round_no", "report_no", "item_no", "part");

    // The number of the last step of each report is found in one pass over the key, not by a look-up each.
    private const string SelectOfRound = """
        SELECT d.report_no, d.task_item_no, d.unit_region_id, d.unit_no, d.role, s.version, s.state, s.late
        FROM report_duty d
        LEFT JOIN (
            SELECT l.report_no, MAX(l.version) AS version FROM report_step l WHERE l.region_id = @RegionId AND l.round_no = @RoundNo GROUP BY l.report_no
        ) m ON m.report_no = d.report_no
        LEFT JOIN report_step s ON s.region_id = d.region_id AND s.round_no = d.round_no AND s.report_no = d.report_no AND s.version = m.version
        WHERE d.region_id = @RegionId AND d.round_no = @RoundNo
        ORDER BY d.report_no
        """;

    // As they are called now, also those that were dissolved since.
    private const string SelectUnits = """
        SELECT p.region_id, p.org_no, o.public_id, p.valid_from, p.event_seq, p.name, p.short_name, p.aliases, p.kind, p.heir_no
        FROM (SELECT DISTINCT unit_region_id, unit_no FROM report_duty WHERE region_id = @RegionId AND round_no = @RoundNo) u
        JOIN organisation o ON o.region_id = u.unit_region_id AND o.org_no = u.unit_no
        JOIN organisation_period p ON p.region_id = o.region_id AND p.org_no = o.org_no
        WHERE NOT EXISTS (
            SELECT 1 FROM organisation_period q WHERE q.region_id = p.region_id AND q.org_no = p.org_no
              AND (q.valid_from > p.valid_from OR (q.valid_from = p.valid_from AND q.event_seq > p.event_seq)))
        """;

    public static Task<IReadOnlyList<DutyRow>> OfRoundAsync(Session session, RoundRow round) => session.QueryAsync<DutyRow>(SelectOfRound, round);

    /// <summary>The units of a round, or those that took over from them, by the number that the duty names.</summary>
    public static async Task<Dictionary<(long Region, long No), OrganisationState>> UnitsAsync(Session session, RoundRow round)
    {
        var units = (await session.QueryAsync<OrganisationState>(SelectUnits, round)).ToDictionary(unit => (unit.RegionId, unit.OrgNo));
        foreach (var region in units.Values.Where(unit => unit.HeirNo is not null).GroupBy(unit => unit.RegionId).ToList())
        {
            var all = (await OrganisationRows.LastAsync(session, region.Key)).ToDictionary(unit => unit.OrgNo);
            foreach (var unit in region)
            {
                var heir = unit;
                while (heir.HeirNo is { } next) heir = all[next];
                units[(unit.RegionId, unit.OrgNo)] = heir;
            }
        }

        return units;
    }
}
