namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>How inequality is measured.</summary>
public sealed record InequalityOptions
{
    /// <summary>The ids of the measures wanted; empty for all that apply.</summary>
    public IReadOnlyCollection<string> Measures { get; init; } = [];

    /// <summary>The level of the intervals, between 0 and 1.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>
    /// How many draws intervals are taken from where a measure allows it: of values from their standard errors where these are known, else of subgroups with
    /// replacement. 0 for intervals by formula only.
    /// </summary>
    public int Draws { get; init; }

    /// <summary>What the draws come from.</summary>
    public ulong Seed { get; init; } = 1;
}
