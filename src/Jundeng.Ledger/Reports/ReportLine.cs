namespace Jundeng.Ledger.Reports;

/// <summary>A report in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="RoundId">The round.</param>
/// <param name="TaskId">The task; null for the targets outside every task.</param>
/// <param name="TaskTitle">Its title.</param>
/// <param name="UnitId">Id of the unit.</param>
/// <param name="UnitName">Its name.</param>
/// <param name="State">Where it stands; null where nobody has begun it.</param>
/// <param name="Due">The day by which it is due.</param>
/// <param name="Late">The working days by which it came late, or is late by now.</param>
public sealed record ReportLine(string Id, string RoundId, string? TaskId, string? TaskTitle, string UnitId, string UnitName, ReportState? State, DateOnly Due, int Late);
