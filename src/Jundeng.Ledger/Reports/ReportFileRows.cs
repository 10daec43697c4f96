using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Reports;

/// <summary>What belongs to some reports of a round, by their numbers: one query a kind of thing, however many reports there are.</summary>
internal sealed class ReportFileRows(Session session, RoundRow round, IReadOnlyCollection<long> reports)
{
    private const string OfReports = "WHERE x.region_id = @region AND x.round_no = @round AND x.report_no IN @keys";

    private const string SelectDuties = $"SELECT x.report_no, x.task_item_no, x.unit_region_id, x.unit_no, x.role FROM report_duty x {OfReports}";

    private const string SelectItems = $"SELECT x.report_no, x.item_no, x.part FROM report_duty_item x {OfReports} ORDER BY x.report_no, x.item_no";

    private const string SelectSteps = $"""
        SELECT x.report_no, x.version, x.step, x.state, x.content, x.late, e.at, e.who, e.why
        FROM report_step x JOIN event e ON e.region_id = x.region_id AND e.seq = x.event_seq {OfReports} ORDER BY x.report_no, x.version
        """;

    // The words and values that hold behind the last step, or behind an earlier one: of each report the step is found once, not for each of its versions.
    private const string OfStep = $"""
        JOIN (
            SELECT s.report_no, s.content
            FROM (
                SELECT l.report_no, MAX(l.version) AS version FROM report_step l
                WHERE l.region_id = @region AND l.round_no = @round AND l.report_no IN @keys AND l.version <= COALESCE(@version, l.version)
                GROUP BY l.report_no
            ) m
            JOIN report_step s ON s.region_id = @region AND s.round_no = @round AND s.report_no = m.report_no AND s.version = m.version
        ) h ON h.report_no = x.report_no AND h.content = x.version
        {OfReports}
        """;

    private const string SelectContents = $"SELECT x.report_no, x.done, x.progress, x.problems, x.suggestions, x.reason FROM report_content x {OfStep}";

    private const string SelectEntries = $"SELECT x.report_no, x.item_no, x.status, x.digits, x.number, x.work, x.note, x.reason FROM report_entry x {OfStep}";

    private const string SelectEvidence = $"""
        SELECT x.report_no, x.file_no, x.name, x.type, x.size, x.sha256 FROM report_evidence x {OfReports} AND NOT EXISTS (
            SELECT 1 FROM report_evidence_detached d WHERE d.region_id = x.region_id AND d.round_no = x.round_no AND d.report_no = x.report_no AND d.file_no = x.file_no)
        ORDER BY x.report_no, x.file_no
        """;

    // Of each item the last version of the last day before another.
    private const string SelectLast = $"""
        SELECT x.report_no, v.item_no, v.on_date, v.status, v.digits, v.number, v.work
        FROM report_duty_item x
        JOIN report_value v ON v.region_id = x.region_id AND v.plan_no = @plan AND v.item_no = x.item_no AND v.on_date = (
            SELECT MAX(w.on_date) FROM report_value w WHERE w.region_id = x.region_id AND w.plan_no = @plan AND w.item_no = x.item_no AND w.on_date < @before)
        {OfReports} AND x.part = 0
        ORDER BY v.version
        """;

    private const string SelectLastParts = $"""
        SELECT x.report_no, v.item_no, v.on_date, v.status, v.digits, v.number
        FROM report_duty x
        JOIN report_duty_item i ON i.region_id = x.region_id AND i.round_no = x.round_no AND i.report_no = x.report_no AND i.part = 1
        JOIN report_part_value v ON v.region_id = x.region_id AND v.plan_no = @plan AND v.item_no = i.item_no AND v.unit_region_id = x.unit_region_id AND v.unit_no = x.unit_no
        {OfReports} AND v.on_date < @before
        ORDER BY v.on_date, v.version
        """;

    public Task<IReadOnlyList<DutyHeadRow>> DutiesAsync() => session.QueryInAsync<DutyHeadRow>(SelectDuties, reports, Parameters);

    public async Task<ILookup<long, DutyItemRow>> ItemsAsync() =>
        (await session.QueryInAsync<DutyItemRow>(SelectItems, reports, Parameters)).ToLookup(row => row.ReportNo);

    public async Task<ILookup<long, StepRow>> StepsAsync() =>
        (await session.QueryInAsync<StepRow>(SelectSteps, reports, Parameters)).ToLookup(row => row.ReportNo);

    /// <param name="version">The step; null = the last one.</param>
    public async Task<Dictionary<long, ReportContent>> ContentsAsync(long? version) =>
        (await session.QueryInAsync<ContentRow>(SelectContents, reports, OfVersion(version))).ToDictionary(row => row.ReportNo, row => row.ToContent());

    /// <param name="version">The step; null = the last one.</param>
    public async Task<ILookup<long, EntryRow>> EntriesAsync(long? version) =>
        (await session.QueryInAsync<EntryOfReport>(SelectEntries, reports, OfVersion(version))).ToLookup(row => row.ReportNo, row => row.ToEntry());

    public async Task<ILookup<long, EvidenceRow>> EvidenceAsync() =>
        (await session.QueryInAsync<EvidenceRow>(SelectEvidence, reports, Parameters)).ToLookup(row => row.ReportNo);

    /// <summary>What was accepted last for the values of each report before a day: of targets, then of the unit's parts.</summary>
    public async Task<ILookup<long, LastRow>> LastAsync(DateOnly before)
    {
        var parameters = new { region = round.RegionId, round = round.RoundNo, plan = round.PlanNo, before = Iso.Of(before) };
        var targets = await session.QueryInAsync<LastRow>(SelectLast, reports, parameters);
        var parts = await session.QueryInAsync<LastPart>(SelectLastParts, reports, parameters);
        return targets.Concat(parts.Select(part => part.ToLast())).ToLookup(row => row.ReportNo);
    }

    private object Parameters => new { region = round.RegionId, round = round.RoundNo };

    private object OfVersion(long? version) => new { region = round.RegionId, round = round.RoundNo, version };

    private sealed record ContentRow(long ReportNo, string? Done, string? Progress, string? Problems, string? Suggestions, string? Reason)
    {
        public ReportContent ToContent() => new(Done, Progress, Problems, Suggestions, Reason);
    }

    private sealed record LastPart(long ReportNo, long ItemNo, string OnDate, string Status, string? Digits, double? Number)
    {
        public LastRow ToLast() => new(ReportNo, ItemNo, OnDate, Status, Digits, Number, null);
    }

    private sealed record EntryOfReport(long ReportNo, long ItemNo, string Status, string? Digits, double? Number, string? Work, string? Note, string? Reason)
    {
        public EntryRow ToEntry() => new(ItemNo, Status, Digits, Number, Work, Note, Reason);
    }
}
