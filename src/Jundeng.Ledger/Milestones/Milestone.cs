namespace Jundeng.Ledger.Milestones;

/// <summary>A step of a task with a day (节点).</summary>
/// <param name="No">Its number in the plan, given once.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Name">What is to be there by then.</param>
/// <param name="Due">The last day.</param>
public sealed record Milestone(int No, string TaskId, string Name, DateOnly Due)
{
    /// <summary>The day on which it was reached; null while it is not.</summary>
    public DateOnly? Done { get; init; }

    /// <summary>What shows that it was reached.</summary>
    public string? Evidence { get; init; }

    /// <summary>Whether it was due by the end of a day and not reached by then.</summary>
    public bool IsOverdue(DateOnly on) => Due < on && (Done is null || Done > on);
}
