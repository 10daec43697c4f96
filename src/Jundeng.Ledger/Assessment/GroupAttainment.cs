namespace Jundeng.Ledger.Assessment;

/// <summary>A domain, a unit or a task.</summary>
/// <param name="Name">Its name; empty for what stands outside every domain, or has no responsible unit.</param>
/// <param name="Score">The mean over its counted targets.</param>
/// <param name="Tasks">Number of its tasks.</param>
/// <param name="Work">Its tasks without a target.</param>
public sealed record GroupAttainment(string Name, Score Score, int Tasks, WorkDone Work)
{
    /// <summary>Id of the task where the group is one task; else null.</summary>
    public string? TaskId { get; init; }
}
