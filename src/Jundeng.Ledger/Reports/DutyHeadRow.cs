namespace Jundeng.Ledger.Reports;

/// <summary>Who must give a report on what.</summary>
internal sealed record DutyHeadRow(long ReportNo, long? TaskItemNo, long UnitRegionId, long UnitNo, string Role);
