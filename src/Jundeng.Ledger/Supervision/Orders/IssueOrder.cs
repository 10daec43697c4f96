namespace Jundeng.Ledger.Supervision.Orders;

/// <summary>An order that is to be issued.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Subject">The task, or the target outside every task.</param>
public sealed record IssueOrder(string PlanId, string Subject)
{
    /// <summary>The organisation that receives it; null = the one that leads the task.</summary>
    public string? Organisation { get; init; }

    /// <summary>What is demanded; null = what the task's light says.</summary>
    public string? Demand { get; init; }

    /// <summary>The last day; or else <see cref="Days"/>.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Working days from today to the last day.</summary>
    public int? Days { get; init; }
}
