namespace Jundeng.Ledger.Reports;

/// <summary>The words of a report.</summary>
/// <param name="Done">What was done so far.</param>
/// <param name="Progress">The share that is done, in percent, as its digits.</param>
/// <param name="Problems">What stands in the way.</param>
/// <param name="Suggestions">What should be done about it.</param>
/// <param name="Reason">What is said to warnings about the report as a whole.</param>
public sealed record ReportContent(string? Done, string? Progress, string? Problems, string? Suggestions, string? Reason)
{
    /// <summary>A report without words.</summary>
    public static ReportContent None { get; } = new(null, null, null, null, null);
}
