namespace Jundeng.Ledger.Reports;

/// <summary>A value of a report as it is stored.</summary>
internal sealed record EntryRow(long ItemNo, string Status, string? Digits, double? Number, string? Work, string? Note, string? Reason)
{
    public static EntryRow Of(long item, ReportEntry entry) => new(
        item, ReportCodes.Of(entry.Status), entry.Text, entry.Number, entry.Work is { } work ? ReportCodes.Of(work) : null, entry.Note, entry.Reason);

    public ReportEntry ToEntry() => new(
        ReportCodes.TryParse(Status, out ValueStatus status) ? status : throw new InvalidOperationException($"'{Status}' is no status."),
        Digits, Number, Work is not null && ReportCodes.TryParse(Work, out WorkState work) ? work : null, Note, Reason);

    public ReportedRow ToReported(DateOnly on) => ToReported(ToEntry(), on);

    private ReportedRow ToReported(ReportEntry entry, DateOnly on) => new(ItemNo, on, entry.Status, Digits, Number, entry.Work, Note);
}
