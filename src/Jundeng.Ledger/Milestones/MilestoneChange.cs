namespace Jundeng.Ledger.Milestones;

/// <summary>A milestone is reached, or meant otherwise; what is null stays.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="No">The milestone.</param>
public sealed record MilestoneChange(string PlanId, int No)
{
    /// <summary>What is to be there by then.</summary>
    public string? Name { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The day on which it was reached; not in the future.</summary>
    public DateOnly? Done { get; init; }

    /// <summary>What shows that it was reached.</summary>
    public string? Evidence { get; init; }

    /// <summary>It counts no longer.</summary>
    public bool Drop { get; init; }

    /// <summary>It was not reached after all.</summary>
    public bool Reopen { get; init; }
}
