namespace Jundeng.Ledger.Plans;

/// <summary>A task or a target of a plan.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Id">The task or target.</param>
/// <param name="IsTask">Whether it is a task.</param>
/// <param name="Name">Title of the task, or what the target measures.</param>
public sealed record PlanItem(string PlanId, string Id, bool IsTask, string Name);
