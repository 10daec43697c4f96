namespace Jundeng.Ledger.Releases;

/// <summary>A release to be proposed.</summary>
/// <param name="PlanId">The plan.</param>
public sealed record ProposeRelease(string PlanId)
{
    /// <summary>The revision of the plan; null for the one in force.</summary>
    public int? Revision { get; init; }

    /// <summary>The year that it tells of; null for the last of the plan.</summary>
    public int? Year { get; init; }

    /// <summary>Values up to this day are shown; null for the last day of the year, or for today while the year runs.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The run whose results are shown; null for none.</summary>
    public string? Run { get; init; }

    /// <summary>Issued bulletins and reports that go with it.</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];

    /// <summary>Its title; null for that of the plan.</summary>
    public string? Title { get; init; }

    /// <summary>What readers must know about the data; null where there is nothing.</summary>
    public string? Notes { get; init; }
}
