using System.Text.Json.Serialization;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>How far regions lie apart in a period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Regions">How many regions have a score.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Best">The region with the highest score.</param>
/// <param name="Highest">That score.</param>
/// <param name="Last">The region with the lowest score.</param>
/// <param name="Lowest">That score.</param>
/// <param name="Variation">The coefficient of variation; null where the mean is 0.</param>
public sealed record PeriodGap(string Period, int Regions, double Mean, string Best, double Highest, string Last, double Lowest, double? Variation)
{
    private const double Same = 1e-9;

    /// <summary>The highest score less the lowest.</summary>
    public double Difference => Highest - Lowest;

    /// <summary>Whether all have the same, so that no region is the highest or the lowest.</summary>
    // What was released is given out to the byte.
    [JsonIgnore]
    public bool AreSame => Difference < Same;
}
