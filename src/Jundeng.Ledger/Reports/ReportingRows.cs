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

    private const string OfReport = "WHERE x.region_id = @region AND x.round_no = @round AND x.report_no = @report";

    private const string SelectDuty = $"SELECT x.report_no, x.task_item_no, x.unit_region_id, x.unit_no, x.role FROM report_duty x {OfReport}";

    private const string SelectItems = $"SELECT x.item_no, x.part FROM report_duty_item x {OfReport} ORDER BY x.item_no";

    private const string SelectSteps = $"""
        SELECT x.version, x.step, x.state, x.content, x.late, e.at, e.who, e.why
        FROM report_step x JOIN event e ON e.region_id = x.region_id AND e.seq = x.event_seq {OfReport} ORDER BY x.version
        """;

    private const string SelectContent = $"SELECT x.done, x.progress, x.problems, x.suggestions, x.reason FROM report_content x {OfReport} AND x.version = @version";

    private const string SelectEntries = $"SELECT x.item_no, x.status, x.digits, x.number, x.work, x.note, x.reason FROM report_entry x {OfReport} AND x.version = @version";

    private const string SelectEvidence = $"""
        SELECT x.file_no, x.name, x.type, x.size, x.sha256 FROM report_evidence x {OfReport} AND NOT EXISTS (
            SELECT 1 FROM report_evidence_detached d WHERE d.region_id = x.region_id AND d.round_no = x.round_no AND d.report_no = x.report_no AND d.file_no = x.file_no)
        ORDER BY x.file_no
        """;

    private const string SelectNextFile = $"SELECT COALESCE(MAX(x.file_no), 0) + 1 FROM report_evidence x {OfReport}";

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

    // Of each item the last version of the last day before another.
    private const string SelectLast = """
        SELECT v.item_no, v.on_date, v.status, v.digits, v.number, v.work
        FROM report_duty_item d
        JOIN report_value v ON v.region_id = d.region_id AND v.plan_no = @plan AND v.item_no = d.item_no AND v.on_date = (
            SELECT MAX(w.on_date) FROM report_value w WHERE w.region_id = d.region_id AND w.plan_no = @plan AND w.item_no = d.item_no AND w.on_date < @before)
        WHERE d.region_id = @region AND d.round_no = @round AND d.report_no = @report AND d.part = 0
        ORDER BY v.version
        """;

    private const string SelectLastParts = """
        SELECT v.item_no, v.on_date, v.version, v.status, v.digits, v.number
        FROM report_part_value v
        WHERE v.region_id = @region AND v.plan_no = @plan AND v.unit_region_id = @unitRegion AND v.unit_no = @unit AND v.on_date <= @until
        ORDER BY v.on_date, v.version
        """;

    public static Task<DutyHeadRow?> DutyAsync(Session session, ReportKey key) => session.FirstOrDefaultAsync<DutyHeadRow>(SelectDuty, key.Parameters);

    public static Task<IReadOnlyList<DutyItemRow>> ItemsAsync(Session session, ReportKey key) => session.QueryAsync<DutyItemRow>(SelectItems, key.Parameters);

    public static Task<IReadOnlyList<StepRow>> StepsAsync(Session session, ReportKey key) => session.QueryAsync<StepRow>(SelectSteps, key.Parameters);

    public static Task<IReadOnlyList<EvidenceRow>> EvidenceAsync(Session session, ReportKey key) => session.QueryAsync<EvidenceRow>(SelectEvidence, key.Parameters);

    /// <summary>The number of the next file of a report; numbers of files that were taken off are not given again.</summary>
    public static Task<long> NextFileAsync(Session session, ReportKey key) => session.SingleAsync<long>(SelectNextFile, key.Parameters);

    public static Task<byte[]?> FileAsync(Session session, long region, string sha256) => session.FirstOrDefaultAsync<byte[]>(SelectFile, new { region, sha256 });

    public static Task<ReportContent?> ContentAsync(Session session, ReportKey key, long version) =>
        session.FirstOrDefaultAsync<ReportContent>(SelectContent, new { region = key.Round.RegionId, round = key.Round.RoundNo, report = key.Number, version });

    public static Task<IReadOnlyList<EntryRow>> EntriesAsync(Session session, ReportKey key, long version) =>
        session.QueryAsync<EntryRow>(SelectEntries, new { region = key.Round.RegionId, round = key.Round.RoundNo, report = key.Number, version });

    /// <summary>The id of the unit's report on the same task that was handed in for the period before; null where there is none.</summary>
    public static async Task<string?> PreviousAsync(Session session, ReportKey key) =>
        await session.FirstOrDefaultAsync<PreviousRow>(SelectPrevious, key.Parameters) is { } row ? ReportId.Of(row.PublicId, row.ReportNo) : null;

    /// <summary>What was accepted last for the values of a report before the end of its period, by item.</summary>
    public static async Task<Dictionary<long, LastValue>> LastAsync(Session session, ReportKey key, DateOnly before)
    {
        var last = new Dictionary<long, LastValue>();
        var rows = await session.QueryAsync<LastRow>(
            SelectLast, new { region = key.Round.RegionId, round = key.Round.RoundNo, report = key.Number, plan = key.Round.PlanNo, before = Iso.Of(before) });
        foreach (var row in rows) last[row.ItemNo] = row.ToValue();
        return last;
    }

    /// <summary>The accepted values of a unit's parts up to a day, by day and version.</summary>
    public static Task<IReadOnlyList<PartRow>> PartsAsync(Session session, RoundRow round, long unitRegion, long unit, DateOnly until) => session.QueryAsync<PartRow>(
        SelectLastParts, new { region = round.RegionId, plan = round.PlanNo, unitRegion, unit, until = Iso.Of(until) });

    private sealed record PreviousRow(string PublicId, long ReportNo);
}
