using Jundeng.Measures;
using Jundeng.Measures.Inequality;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>Intervals from drawn values or subgroups, for measures that need values and populations only.</summary>
internal static class DrawnIntervals
{
    public static IReadOnlyDictionary<InequalityMeasure, Estimate> Of(SubgroupComparison comparison, InequalityOptions options)
    {
        var groups = comparison.Groups;
        if (groups.StandardErrors.IsEmpty) return InequalityProfile.Resampled(groups, comparison.Direction, options.Draws, options.Seed, options.Level);
        var (lowest, highest) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in groups.Values) (lowest, highest) = (Math.Min(lowest, value), Math.Max(highest, value));
        // Shares and rates stay within their scale.
        var minimum = lowest >= 0 ? 0 : double.NegativeInfinity;
        var maximum = comparison.Scale is { } scale && lowest >= 0 && highest <= scale ? scale : double.PositiveInfinity;
        return InequalityProfile.Simulated(groups, comparison.Direction, minimum, maximum, options.Draws, options.Seed, options.Level);
    }

    /// <summary>The estimate with the spread that was drawn for it, if there is one.</summary>
    public static Estimate WithSpread(this Estimate estimate, IReadOnlyDictionary<InequalityMeasure, Estimate>? drawn, InequalityMeasure? measure) =>
        measure is { } key && drawn is not null && drawn.TryGetValue(key, out var spread) && spread.Interval is not null
            ? estimate with { StandardError = spread.StandardError, Interval = spread.Interval }
            : estimate;

    /// <summary>The estimate in another unit.</summary>
    public static Estimate Times(this Estimate estimate, double factor) => factor == 1
        ? estimate
        : new Estimate(
            estimate.Value * factor, estimate.StandardError * factor,
            estimate.Interval is { } interval ? interval with { Lower = interval.Lower * factor, Upper = interval.Upper * factor } : null);
}
