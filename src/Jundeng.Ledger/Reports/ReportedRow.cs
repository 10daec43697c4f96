namespace Jundeng.Ledger.Reports;

/// <summary>A row of a table that was understood.</summary>
internal sealed record ReportedRow(long ItemNo, DateOnly On, ValueStatus Status, string? Digits, double? Number, WorkState? Work, string? Note)
{
    /// <summary>Its number as a spreadsheet shows it.</summary>
    public int Row { get; init; }
}
