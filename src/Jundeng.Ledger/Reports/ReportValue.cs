namespace Jundeng.Ledger.Reports;

/// <summary>One version of what was reported for a target, or for a task without targets, on a day.</summary>
/// <param name="TargetId">The target; null for the state of a task.</param>
/// <param name="TaskId">The task; null for a target outside every task.</param>
/// <param name="On">The day that the value is of.</param>
/// <param name="Version">From 1; a later one replaces an earlier one.</param>
/// <param name="Text">The digits as reported, such as <c>0.2万</c>; null where there is no value.</param>
/// <param name="Number">The value in base units; null where there is no value.</param>
/// <param name="Work">The state of a task without targets; null for a target.</param>
/// <param name="Status">What sort of value it is.</param>
/// <param name="Note">The remark, where there is one.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="RecordedBy">Who recorded it.</param>
public sealed record ReportValue(
    string? TargetId,
    string? TaskId,
    DateOnly On,
    int Version,
    string? Text,
    double? Number,
    WorkState? Work,
    ValueStatus Status,
    string? Note,
    DateTimeOffset RecordedAt,
    string RecordedBy);
