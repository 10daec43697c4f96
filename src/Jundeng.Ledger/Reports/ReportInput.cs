using Jundeng.Plans;

namespace Jundeng.Ledger.Reports;

/// <summary>A value as it was typed. What is null stays as it was; an empty text removes it.</summary>
/// <param name="TargetId">The target; null for the state of a task without targets.</param>
/// <param name="Value">The digits, such as <c>0.2万</c>, or the state of the task.</param>
/// <param name="Status">A status where the value is no plain one, in English or Chinese.</param>
/// <param name="Note">A remark.</param>
/// <param name="Reason">What is to be said to a warning about the value.</param>
/// <param name="Where">The place in the file that it comes from; null where it was typed.</param>
public sealed record ReportInput(string? TargetId, string? Value = null, string? Status = null, string? Note = null, string? Reason = null, LocalText? Where = null)
{
    /// <summary>The place of the status in the file; null where it was typed.</summary>
    public LocalText? StatusWhere { get; init; }
}
