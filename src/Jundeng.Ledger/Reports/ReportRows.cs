using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Reports;

/// <summary>Reported values as rows.</summary>
internal static class ReportRows
{
    public static readonly EventTable Table = new("report_value", "plan_no", "item_no", "on_date", "version", "status", "digits", "number", "work", "note");

    private static readonly string[] s_columns =
        ["region_id", "plan_no", "item_no", "on_date", "version", "status", "digits", "number", "work", "note", "event_seq"];

    private const string SelectVersions = """
        SELECT item_no, on_date, version, status, digits, number, work, note
        FROM report_value
        WHERE region_id = @RegionId AND plan_no = @PlanNo AND on_date BETWEEN @from AND @to
        ORDER BY item_no, on_date, version
        """;

    private const string SelectOfEvents = """
        SELECT event_seq, item_no, on_date, version, status, digits, number, work, note
        FROM report_value
        WHERE region_id = @region AND event_seq BETWEEN @first AND @last
        ORDER BY event_seq, item_no, on_date
        """;

    // Newest first by day from @from to @asOf, then by version: one pass over the key, whatever the number of items.
    private const string SelectCurrent = """
        SELECT v.item_no, v.on_date, v.version, v.status, v.digits, v.number, v.work, v.note, e.at, e.who
        FROM (SELECT x.*, ROW_NUMBER() OVER (PARTITION BY x.item_no ORDER BY x.on_date DESC, x.version DESC) AS newest
              FROM report_value x
              WHERE x.region_id = @RegionId AND x.plan_no = @PlanNo AND x.on_date BETWEEN @from AND @asOf) v
        JOIN event e ON e.region_id = v.region_id AND e.seq = v.event_seq
        WHERE v.newest = 1
        ORDER BY v.item_no
        """;

    private const string SelectHistory = """
        SELECT v.item_no, v.on_date, v.version, v.status, v.digits, v.number, v.work, v.note, e.at, e.who
        FROM report_value v
        JOIN event e ON e.region_id = v.region_id AND e.seq = v.event_seq
        WHERE v.region_id = @RegionId AND v.plan_no = @PlanNo AND v.item_no = @item
        ORDER BY v.on_date, v.version
        """;

    /// <summary>The last version of each item and day between two days.</summary>
    public static async Task<Dictionary<(long Item, string On), ReportRow>> LastVersionsAsync(Session session, PlanRow plan, DateOnly from, DateOnly to)
    {
        var last = new Dictionary<(long, string), ReportRow>();
        var versions = session.StreamAsync<ReportRow>(SelectVersions, new { plan.RegionId, plan.PlanNo, from = Iso.Of(from), to = Iso.Of(to) });
        await foreach (var row in versions) last[(row.ItemNo, row.OnDate)] = row;
        return last;
    }

    public static Task InsertAsync(Session session, PlanRow plan, IEnumerable<ReportRow> rows, long seq) => session.InsertAsync(
        "report_value",
        s_columns,
        rows.Select(row => new object?[]
        {
            plan.RegionId, plan.PlanNo, row.ItemNo, row.OnDate, row.Version, row.Status, row.Digits, row.Number, row.Work, row.Note, seq,
        }));

    /// <summary>The last value of each item up to a day, and not before another.</summary>
    public static Task<IReadOnlyList<ReportedValueRow>> CurrentAsync(Session session, PlanRow plan, DateOnly? asOf, DateOnly from = default) =>
        session.QueryAsync<ReportedValueRow>(SelectCurrent, new { plan.RegionId, plan.PlanNo, from = Iso.Of(from), asOf = Iso.Of(asOf ?? DateOnly.MaxValue) });

    public static Task<IReadOnlyList<ReportedValueRow>> HistoryAsync(Session session, PlanRow plan, long item) =>
        session.QueryAsync<ReportedValueRow>(SelectHistory, new { plan.RegionId, plan.PlanNo, item });

    /// <summary>The checksum of rows in the order of items and days.</summary>
    public static string Digest(IEnumerable<ReportRow> rows)
    {
        using var hash = new FieldHash();
        foreach (var row in rows) Add(hash, row);
        return hash.Finish();
    }

    /// <summary>The checksums of what is stored of the imports among some events, by the number of the event.</summary>
    public static async Task<IReadOnlyDictionary<long, string>> DigestsAsync(Session session, long region, long first, long last)
    {
        var digests = new Dictionary<long, string>();
        using var hash = new FieldHash();
        long? seq = null;
        await foreach (var row in session.StreamAsync<StoredRow>(SelectOfEvents, new { region, first, last }))
        {
            if (seq is { } before && row.EventSeq != before) digests[before] = hash.Finish();
            seq = row.EventSeq;
            Add(hash, row.Value);
        }

        if (seq is { } end) digests[end] = hash.Finish();
        return digests;
    }

    private static void Add(FieldHash hash, ReportRow row) =>
        hash.Add(row.ItemNo).Add(row.OnDate).Add(row.Version).Add(row.Status).Add(row.Digits).Add(row.Number).Add(row.Work).Add(row.Note);

    private sealed record StoredRow(
        long EventSeq, long ItemNo, string OnDate, long Version, string Status, string? Digits, double? Number, string? Work, string? Note)
    {
        public ReportRow Value => new(ItemNo, OnDate, Version, Status, Digits, Number, Work, Note);
    }
}
