namespace Jundeng.Ledger.Reports;

/// <summary>Everything that was reported on a task.</summary>
/// <param name="Values">Every version of every day of its targets, and of its own state where it has none; by item, day, version.</param>
/// <param name="Words">What the units have said, the newest first.</param>
public sealed record TaskReports(IReadOnlyList<ReportValue> Values, IReadOnlyList<TaskReport> Words);
