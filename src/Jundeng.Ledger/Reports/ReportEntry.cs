namespace Jundeng.Ledger.Reports;

/// <summary>A value on a report.</summary>
/// <param name="Status">What sort of value it is.</param>
/// <param name="Text">The digits as they were typed; null where there is no number.</param>
/// <param name="Number">The value in base units; null where there is no number.</param>
/// <param name="Work">The state of a task without targets.</param>
/// <param name="Note">A remark.</param>
/// <param name="Reason">What is said to a warning about the value.</param>
public sealed record ReportEntry(ValueStatus Status, string? Text, double? Number, WorkState? Work, string? Note, string? Reason);
