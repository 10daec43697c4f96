namespace Jundeng.Ledger.Allocations;

/// <summary>Something that somebody owes for a plan.</summary>
/// <param name="TaskId">The task; null for a target outside every task.</param>
/// <param name="TargetId">The target whose value is owed; null for the task as a whole, on which one reports in words.</param>
/// <param name="Role">In what role.</param>
/// <param name="Holder">Who owes it.</param>
/// <param name="Unit">The name in the plan from which the duty follows; null where it follows from a part or an owner that a person set.</param>
public sealed record Duty(string? TaskId, string? TargetId, DutyRole Role, DutyHolder Holder, string? Unit)
{
    /// <summary>What was given to the holder of the target, in the year of the day where the plan has several; null where it is the value of the target itself.</summary>
    public AllocatedValue? Value { get; init; }
}
