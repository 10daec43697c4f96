namespace Jundeng.Ledger.Reports;

/// <summary>A value that a report must give.</summary>
internal sealed record DutyItemRow(long ReportNo, long ItemNo, long Part);
