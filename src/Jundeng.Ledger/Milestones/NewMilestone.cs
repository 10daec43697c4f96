namespace Jundeng.Ledger.Milestones;

/// <summary>A milestone to be set.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="Name">What is to be there by then.</param>
/// <param name="Due">The last day.</param>
public sealed record NewMilestone(string TaskId, string Name, DateOnly Due);
