namespace Jundeng.Ledger.Reports;

/// <summary>A step that was taken with a report.</summary>
/// <param name="Version">Its number, from 1.</param>
/// <param name="Step">What was done.</param>
/// <param name="State">The state behind it.</param>
/// <param name="At">When.</param>
/// <param name="Who">Who.</param>
/// <param name="Why">Why, where a reason was given.</param>
public sealed record ReportTrace(int Version, ReportStep Step, ReportState State, DateTimeOffset At, string Who, string? Why);
