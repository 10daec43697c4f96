using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>One value in two runs.</summary>
/// <param name="Region">The region.</param>
/// <param name="Period">The period.</param>
/// <param name="Node">The node.</param>
/// <param name="Name">Its name.</param>
/// <param name="Before">The result of the first run; null where it has none.</param>
/// <param name="After">The result of the other; null where it has none.</param>
public sealed record RunChange(string Region, string Period, string Node, LocalText Name, AssessmentResult? Before, AssessmentResult? After)
{
    /// <summary>The part of the difference that is due to the data; null where that cannot be said.</summary>
    public double? Data { get; init; }

    /// <summary>The part that is due to what is to be reached.</summary>
    public double? Targets { get; init; }

    /// <summary>The part that is due to the rest of the scheme.</summary>
    public double? Scheme { get; init; }

    /// <summary>The other's score less that of the first; null where one has none.</summary>
    public double? Difference => After?.Score - Before?.Score;

    /// <summary>Whether the score, or its absence, is the same in both.</summary>
    public bool IsSame => Before is not null && After is not null && Before.Score == After.Score;
}
