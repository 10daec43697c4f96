namespace Jundeng.Web.Api.Reports;

/// <summary>A value of a report.</summary>
/// <param name="TargetId">The target; null for the state of a task without targets.</param>
/// <param name="Value">The digits; for a task done, partly or not-done.</param>
/// <param name="Status">What sort of value it is, such as provisional or missing.</param>
/// <param name="Note">A remark.</param>
/// <param name="Reason">What is to be said to a warning about it.</param>
public sealed record ReportValueRequest(string? TargetId, string? Value = null, string? Status = null, string? Note = null, string? Reason = null);
