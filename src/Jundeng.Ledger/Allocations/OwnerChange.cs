namespace Jundeng.Ledger.Allocations;

/// <summary>Somebody else than the lead unit reports on a task or a target.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Organisation">Id of the organisation, of the plan's region or of one below; null gives it back to the lead unit.</param>
public sealed record OwnerChange(string PlanId, string? Organisation)
{
    /// <summary>The task; the values of its targets go with it.</summary>
    public string? TaskId { get; init; }

    /// <summary>The target, where it is this one alone.</summary>
    public string? TargetId { get; init; }
}
