using Jundeng.Plans;

namespace Jundeng.Ledger.Reports;

/// <summary>What a unit writes on a report. What is null stays as it was; an empty text removes it.</summary>
public sealed record ReportDraft
{
    /// <summary>What was done so far (已做工作).</summary>
    public string? Done { get; init; }

    /// <summary>The share that is done, in percent (完成进度).</summary>
    public string? Progress { get; init; }

    /// <summary>The place of the progress in the file; null where it was typed.</summary>
    public LocalText? ProgressWhere { get; init; }

    /// <summary>What stands in the way (存在问题).</summary>
    public string? Problems { get; init; }

    /// <summary>What should be done about it (意见建议).</summary>
    public string? Suggestions { get; init; }

    /// <summary>What is to be said to warnings about the report as a whole (说明).</summary>
    public string? Reason { get; init; }

    /// <summary>Values; those that are not named stay as they were.</summary>
    public IReadOnlyList<ReportInput> Values { get; init; } = [];
}
