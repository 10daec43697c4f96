using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Reports;

/// <summary>Reports of rounds as rows.</summary>
internal static class ReportingRows
{
    public static readonly EventTable Steps = new("report_step", "round_no", "report_no", "version", "step", "state", "content", "late");

    public static readonly EventTable Contents = new("report_content", "round_no", "report_no", "version", "done", "progress", "problems", "suggestions", "reason");

    public static readonly EventTable Entries = new("report_entry", "round_no", "report_no", "version", "item_no", "status", "digits", "number", "work", "note", "reason");

    public static readonly EventTable Evidence = new("report_evidence", "round_no", "report_no", "file_no", "sha256", "name", "type", "size");

    public static readonly EventTable Detached = new("report_evidence_detached", "round_no", "report_no", "file_no");

    public static readonly EventTable Files = new("evidence_file", "sha256", "bytes");

    public static readonly EventTable PartValues = new(
        "report_part_value", "plan_no", "item_no", "unit_region_id", "unit_no", "on_date", "version", "status", "digits", "number", "note");

    private const string SelectNextFile = "SELECT COALESCE(MAX(x.file_no), 0) + 1 FROM report_evidence x WHERE x.region_id = @region AND x.round_no = @round AND x.report_no = @report";

    private const string SelectFile = "SELECT bytes FROM evidence_file WHERE region_id = @region AND sha256 = @sha256";

    private const string SelectPrevious = """
        SELECT q.public_id, x.report_no FROM report_duty d
        JOIN report_round r ON r.region_id = d.region_id AND r.round_no = d.round_no
        JOIN report_round q ON q.region_id = r.region_id AND q.plan_no = r.plan_no AND q.period_to < r.period_to
        JOIN report_duty x ON x.region_id = q.region_id AND x.round_no = q.round_no AND x.unit_region_id = d.unit_region_id AND x.unit_no = d.unit_no
          AND (x.task_item_no = d.task_item_no OR (x.task_item_no IS NULL AND d.task_item_no IS NULL))
        JOIN report_step s ON s.region_id = x.region_id AND s.round_no = x.round_no AND s.report_no = x.report_no AND s.version = (
            SELECT MAX(l.version) FROM report_step l WHERE l.region_id = x.region_id AND l.round_no = x.round_no AND l.report_no = x.report_no)
        WHERE d.region_id = @region AND d.round_no = @round AND d.report_no = @report AND s.state IN ('submitted', 'accepted')
        ORDER BY q.period_to DESC, q.round_no DESC
        LIMIT 1
        """;

    private const string SelectParts = """
        SELECT v.item_no, v.on_date, v.version, v.status, v.digits, v.number
        FROM report_part_value v
        WHERE v.region_id = @region AND v.plan_no = @plan AND v.unit_region_id = @unitRegion AND v.unit_no = @unit AND v.on_date <= @until
        ORDER BY v.on_date, v.version
        """;

    /// <summary>The number of the next file of a report; numbers of files that were taken off are not given again.</summary>
    public static Task<long> NextFileAsync(Session session, ReportKey key) => session.SingleAsync<long>(SelectNextFile, key.Parameters);

    public static Task<byte[]?> FileAsync(Session session, long region, string sha256) => session.FirstOrDefaultAsync<byte[]>(SelectFile, new { region, sha256 });

    /// <summary>The id of the unit's report on the same task that was handed in for the period before; null where there is none.</summary>
    public static async Task<string?> PreviousAsync(Session session, ReportKey key) =>
        await session.FirstOrDefaultAsync<PreviousRow>(SelectPrevious, key.Parameters) is { } row ? ReportId.Of(row.PublicId, row.ReportNo) : null;

    /// <summary>The accepted values of a unit's parts up to a day, by day and version.</summary>
    public static Task<IReadOnlyList<PartRow>> PartsAsync(Session session, RoundRow round, long unitRegion, long unit, DateOnly until) => session.QueryAsync<PartRow>(
        SelectParts, new { region = round.RegionId, plan = round.PlanNo, unitRegion, unit, until = Iso.Of(until) });

    private sealed record PreviousRow(string PublicId, long ReportNo);
}
