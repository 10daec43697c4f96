namespace Jundeng.Ledger.Reports;

/// <summary>A version of a reported value as it is stored.</summary>
internal sealed record ReportRow(long ItemNo, string OnDate, long Version, string Status, string? Digits, double? Number, string? Work, string? Note)
{
    /// <summary>The row behind <paramref name="last"/>, the last version of the item and day.</summary>
    public static ReportRow Behind(ReportRow? last, ReportedRow row) => new(
        row.ItemNo, Iso.Of(row.On), (last?.Version ?? 0) + 1, ReportCodes.Of(row.Status), row.Digits, row.Number, row.Work is { } work ? ReportCodes.Of(work) : null, row.Note);

    /// <summary>Whether both say the same; "1,200" and "1200" do.</summary>
    public bool SaysTheSame(ReportRow other) => this with { Version = 0, Digits = null } == other with { Version = 0, Digits = null };
}
