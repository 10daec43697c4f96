using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Inequality;

/// <summary>
/// Squared deviations from the mean by population. Zero for equal values, defined for negative values; one unit gives 0. Source: WHO handbook; Ahn et al.
/// 2018 for the error of the variance; Williamson 1965.
/// </summary>
public static class Variation
{
    /// <summary>
    /// Between-group variance Σw(y − μ)², in the values' unit squared. Standard error √(4Σw²(y−μ)²se² + 2[(Σw²se²)² + Σw²se⁴ − 2Σw³se⁴]).
    /// </summary>
    /// <param name="distribution">The units.</param>
    /// <param name="level">The level of the interval, given where the standard errors are; it may reach below 0.</param>
    public static Estimate BetweenGroupVariance(Distribution distribution, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        Check.Level(level);
        return Estimate.Normal(Variance(distribution), VarianceError(distribution), level);
    }

    /// <summary>
    /// Between-group standard deviation √Σw(y − μ)², in the values' unit. Standard error by the delta method, Σ(w(y−μ)se/sd)²; unknown for equal values,
    /// where the root has no slope.
    /// </summary>
    /// <param name="distribution">The units.</param>
    /// <param name="level">The level of the interval.</param>
    public static Estimate BetweenGroupStandardDeviation(Distribution distribution, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        Check.Level(level);
        var deviation = Math.Sqrt(Variance(distribution));
        var error = deviation == 0 ? null : distribution.DeltaError(i => distribution.Shares[i] * (distribution.Values[i] - distribution.Mean) / deviation);
        return Estimate.Normal(deviation, error, level);
    }

    /// <summary>
    /// σ/μ as a share (times 100 it is the percentage of the handbooks), by the kind of σ; μ is weighted where σ is. Not for percentages near 100 or values
    /// that cross 0. Standard error by the delta method with μ and σ both moving; unknown for equal values.
    /// </summary>
    /// <param name="distribution">The units; two or more for <see cref="VariationKind.Sample"/>.</param>
    /// <param name="kind">Which σ.</param>
    /// <param name="level">The level of the interval.</param>
    /// <exception cref="UndefinedMeasureException">The mean is 0, or there are too few units.</exception>
    public static Estimate Coefficient(Distribution distribution, VariationKind kind, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        Check.Level(level);
        if (kind == VariationKind.Sample) Check.Enough(2, distribution.Count, "units");
        var source = kind == VariationKind.Weighted ? distribution : new Distribution(distribution.Values, default, distribution.StandardErrors);
        var factor = kind == VariationKind.Sample ? Math.Sqrt(source.Count / (source.Count - 1.0)) : 1;
        var (mean, deviation) = (source.NonZeroMean(), Math.Sqrt(Variance(source)));
        var error = deviation == 0 ? null : source.DeltaError(i =>
            factor * source.Shares[i] * ((source.Values[i] - mean) / deviation - deviation / mean) / mean);
        return Estimate.Normal(factor * deviation / mean, error, level);
    }

    private static double Variance(Distribution d) => Sums.SquaredDeviation(d.Values, d.Shares, d.Mean);

    private static double? VarianceError(Distribution d)
    {
        if (d.StandardErrors.IsEmpty) return null;
        double slope = 0, square = 0, second = 0, third = 0;
        for (var i = 0; i < d.Count; i++)
        {
            var (w, v) = (d.Shares[i], d.StandardErrors[i] * d.StandardErrors[i]);
            var gap = d.Values[i] - d.Mean;
            slope += w * w * gap * gap * v;
            square += w * w * v;
            second += w * w * v * v;
            third += w * w * w * v * v;
        }

        return Math.Sqrt(4 * slope + 2 * (square * square + second - 2 * third));
    }
}
