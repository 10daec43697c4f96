namespace Jundeng.Measures.Inequality;

/// <summary>
/// What the mean would gain if all units were as the reference: the most advantaged of ordered groups, the best of others. Positive where more is better,
/// negative where less is; 0 where the mean is past the reference already. Standard errors by the delta method (the standard error that a widely used
/// package prints is not on the scale of the fraction). Source: WHO handbook; Walter 1978.
/// </summary>
public static class Attributable
{
    /// <summary>Population attributable risk: y_ref − μ, in the values' unit.</summary>
    /// <param name="distribution">The units.</param>
    /// <param name="reference">The unit to be reached.</param>
    /// <param name="direction">Whether more is better.</param>
    /// <param name="level">The level of the interval, given where the standard errors are.</param>
    /// <exception cref="ArgumentException">There is no such unit.</exception>
    public static Estimate Risk(Distribution distribution, int reference, Direction direction, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        Check.Level(level);
        var d = distribution;
        return Estimate.Normal(Gain(d, reference, direction), d.DeltaError(i => (i == reference ? 1 : 0) - d.Shares[i]), level);
    }

    /// <summary>Population attributable fraction: 100·(y_ref − μ)/μ, in percent.</summary>
    /// <param name="distribution">The units.</param>
    /// <param name="reference">The unit to be reached.</param>
    /// <param name="direction">Whether more is better.</param>
    /// <param name="level">The level of the interval, given where the standard errors are.</param>
    /// <exception cref="ArgumentException">There is no such unit.</exception>
    /// <exception cref="UndefinedMeasureException">The mean is 0.</exception>
    public static Estimate Fraction(Distribution distribution, int reference, Direction direction, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        Check.Level(level);
        var (d, mean) = (distribution, distribution.NonZeroMean());
        var gain = Gain(d, reference, direction);
        var point = d.Values[reference];
        return Estimate.Normal(100 * gain / mean, d.DeltaError(i => 100 * ((i == reference ? 1 : 0) - d.Shares[i] * point / mean) / mean), level);
    }

    private static double Gain(Distribution d, int reference, Direction direction)
    {
        var gain = d.Values[d.Unit(reference, nameof(reference))] - d.Mean;
        return direction == Direction.Positive ? Math.Max(0, gain) : Math.Min(0, gain);
    }
}
