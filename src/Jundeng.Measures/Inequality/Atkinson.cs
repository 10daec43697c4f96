namespace Jundeng.Measures.Inequality;

/// <summary>
/// Atkinson's index: 1 − (Σs·y^(1−ε))^(1/(1−ε))/μ, for ε = 1 1 − exp(Σs·ln y)/μ: the share of the total that could be given up if the rest were shared
/// equally. From 0, equal values, to below 1. Source: Atkinson 1970.
/// </summary>
public static class Atkinson
{
    /// <summary>The index for an aversion to inequality. Standard error by the delta method.</summary>
    /// <param name="distribution">The units.</param>
    /// <param name="aversion">ε, greater than 0; 0.5 and 1 are usual.</param>
    /// <param name="level">The level of the interval, given where the standard errors are.</param>
    /// <exception cref="ArgumentOutOfRangeException">ε is not a positive number.</exception>
    /// <exception cref="UndefinedMeasureException">A value is zero or negative.</exception>
    public static Estimate Of(Distribution distribution, double aversion, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        Check.Positive(aversion, nameof(aversion));
        Check.Level(level);
        distribution.RequirePositive();
        var (d, mean, power) = (distribution, distribution.Mean, 1 - aversion);
        // Relative to the mean, so that powers stay in range.
        var equal = power == 0 ? Math.Exp(d.Average(y => Math.Log(y / mean))) : Math.Pow(d.Average(y => Math.Pow(y / mean, power)), 1 / power);
        var error = d.DeltaError(i => d.Shares[i] * equal / mean * (1 - Math.Pow(d.Values[i] / mean, -aversion) * Math.Pow(equal, -power)));
        return Estimate.Normal(Math.Max(0, 1 - equal), error, level);
    }
}
