namespace Jundeng.Ledger.TaskLedger;

/// <summary>What the ledger (台账) says of a task beside the plan.</summary>
/// <param name="TaskId">The task.</param>
public sealed record TaskEntry(string TaskId)
{
    /// <summary>What sort of task it is, such as 年度任务 or 专项.</summary>
    public string? Kind { get; init; }

    /// <summary>From which document, meeting or remark it comes.</summary>
    public string? Basis { get; init; }

    /// <summary>The leader in charge (分管领导).</summary>
    public string? Leader { get; init; }

    /// <summary>The person responsible in the lead unit (责任人).</summary>
    public string? Person { get; init; }

    /// <summary>How to reach them; never in what is published.</summary>
    public string? Contact { get; init; }

    /// <summary>Who supervises it (督办).</summary>
    public string? Supervisor { get; init; }

    /// <summary>How pressing it is.</summary>
    public TaskUrgency Urgency { get; init; }

    /// <summary>The first day of work.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The last day by which it is due.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The day by which it was due at first; null where that has never changed.</summary>
    public DateOnly? OriginalDue { get; init; }

    /// <summary>How often progress is to be told; null where rounds say it.</summary>
    public ReportFrequency? ReportEvery { get; init; }

    /// <summary>Who may be shown it.</summary>
    public TaskVisibility Visibility { get; init; } = TaskVisibility.Internal;

    /// <summary>Whether anything but what always holds is said.</summary>
    public bool IsEmpty => this == new TaskEntry(TaskId);
}
