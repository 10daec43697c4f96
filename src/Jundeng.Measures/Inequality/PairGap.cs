namespace Jundeng.Measures.Inequality;

/// <summary>
/// The gap between two units: of ordered groups the most and the least advantaged, of others the best and the worst. Source: WHO handbook on health
/// inequality monitoring; Ahn et al. 2018 for the errors.
/// </summary>
public static class PairGap
{
    /// <summary>y₁ − y₂, in the values' unit; standard error √(se₁² + se₂²).</summary>
    /// <param name="distribution">The units.</param>
    /// <param name="first">The unit of y₁.</param>
    /// <param name="second">The unit of y₂; the same unit gives 0.</param>
    /// <param name="level">The level of the interval, given where the standard errors are.</param>
    /// <exception cref="ArgumentException">There is no such unit, or the level does not lie between 0 and 1.</exception>
    public static Estimate Difference(Distribution distribution, int first, int second, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        Check.Level(level);
        var value = distribution.Values[distribution.Unit(first, nameof(first))] - distribution.Values[distribution.Unit(second, nameof(second))];
        return Estimate.Normal(value, distribution.DeltaError(i => i == first ? 1 : i == second ? -1 : 0), level);
    }

    /// <summary>
    /// y₁ / y₂, without unit. The standard error is that of its logarithm, √((se₁/y₁)² + (se₂/y₂)²), and the interval is found there.
    /// </summary>
    /// <param name="distribution">The units.</param>
    /// <param name="first">The unit of y₁; 0 gives 0 and no interval.</param>
    /// <param name="second">The unit of y₂.</param>
    /// <param name="level">The level of the interval, given where the standard errors are.</param>
    /// <exception cref="ArgumentException">There is no such unit, or the level does not lie between 0 and 1.</exception>
    /// <exception cref="UndefinedMeasureException">y₂ is not greater than 0, or y₁ is negative.</exception>
    public static Estimate Ratio(Distribution distribution, int first, int second, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        Check.Level(level);
        var one = distribution.Values[distribution.Unit(first, nameof(first))];
        var other = distribution.Values[distribution.Unit(second, nameof(second))];
        if (other <= 0) Check.ThrowNotPositive(other);
        if (one < 0) Check.ThrowNotPositive(one);
        if (one == 0) return new Estimate(0);
        return Estimate.LogNormal(one / other, distribution.DeltaError(i => i == first ? 1 / one : i == second ? 1 / other : 0), level);
    }

    /// <summary>The best less the worst value, never negative.</summary>
    /// <param name="distribution">The units.</param>
    /// <param name="level">The level of the interval.</param>
    public static Estimate Range(Distribution distribution, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        return Difference(distribution, distribution.Highest, distribution.Lowest, level);
    }

    /// <summary>The greatest over the least value, 1 or more.</summary>
    /// <param name="distribution">The units.</param>
    /// <param name="level">The level of the interval.</param>
    /// <exception cref="UndefinedMeasureException">A value is zero or negative.</exception>
    public static Estimate RangeRatio(Distribution distribution, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        return Ratio(distribution, distribution.Highest, distribution.Lowest, level);
    }
}
