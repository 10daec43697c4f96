namespace Jundeng.Measures.Inequality;

/// <summary>
/// Mean distances from a point, Σ|y − point|·weight, in the values' unit: weighted by population, or each unit the same. 0 for equal values; negative values
/// are allowed. Standard errors by the delta method, the point moving too; at a value that lies on the point the slope is taken as 0.
/// Source: WHO handbook; Keppel and Pearcy 2002 for the index of disparity.
/// </summary>
public static class MeanDifference
{
    /// <summary>From the mean by population.</summary>
    /// <param name="distribution">The units.</param>
    /// <param name="weighted">Whether the distances are weighted by population; the mean always is.</param>
    /// <param name="level">The level of the interval.</param>
    public static Estimate FromMean(Distribution distribution, bool weighted, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        Check.Level(level);
        var d = distribution;
        var (value, pull) = Distance(d, d.Mean, weighted);
        return Estimate.Normal(value, d.DeltaError(i => Weight(d, i, weighted) * Math.Sign(d.Values[i] - d.Mean) - pull * d.Shares[i]), level);
    }

    /// <summary>From the best value.</summary>
    /// <param name="distribution">The units.</param>
    /// <param name="direction">Whether more is better.</param>
    /// <param name="weighted">Whether the distances are weighted by population.</param>
    /// <param name="level">The level of the interval.</param>
    public static Estimate FromBest(Distribution distribution, Direction direction, bool weighted, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        return FromReference(distribution, distribution.Best(direction), weighted, level);
    }

    /// <summary>From the value of a unit that others are compared with.</summary>
    /// <param name="distribution">The units.</param>
    /// <param name="reference">The unit.</param>
    /// <param name="weighted">Whether the distances are weighted by population.</param>
    /// <param name="level">The level of the interval.</param>
    /// <exception cref="ArgumentException">There is no such unit.</exception>
    public static Estimate FromReference(Distribution distribution, int reference, bool weighted, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        Check.Level(level);
        var d = distribution;
        var point = d.Values[d.Unit(reference, nameof(reference))];
        var (value, pull) = Distance(d, point, weighted);
        return Estimate.Normal(value, d.DeltaError(i => Weight(d, i, weighted) * Math.Sign(d.Values[i] - point) - (i == reference ? pull : 0)), level);
    }

    /// <summary>The index of disparity: the mean distance from the mean over the mean, in percent.</summary>
    /// <param name="distribution">The units.</param>
    /// <param name="weighted">Whether the distances are weighted by population; the mean always is.</param>
    /// <param name="level">The level of the interval.</param>
    /// <exception cref="UndefinedMeasureException">The mean is 0.</exception>
    public static Estimate IndexOfDisparity(Distribution distribution, bool weighted, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        Check.Level(level);
        var d = distribution;
        var mean = d.NonZeroMean();
        var (value, pull) = Distance(d, mean, weighted);
        var error = d.DeltaError(i => 100 * (Weight(d, i, weighted) * Math.Sign(d.Values[i] - mean) - (pull + value / mean) * d.Shares[i]) / mean);
        return Estimate.Normal(100 * value / mean, error, level);
    }

    /// <summary>The distance, and how it falls when the point moves up.</summary>
    private static (double Value, double Pull) Distance(Distribution d, double point, bool weighted)
    {
        var (value, pull) = (0.0, 0.0);
        for (var i = 0; i < d.Count; i++)
        {
            value += Weight(d, i, weighted) * Math.Abs(d.Values[i] - point);
            pull += Weight(d, i, weighted) * Math.Sign(d.Values[i] - point);
        }

        return (value, pull);
    }

    private static double Weight(Distribution d, int i, bool weighted) => weighted ? d.Shares[i] : 1.0 / d.Count;
}
