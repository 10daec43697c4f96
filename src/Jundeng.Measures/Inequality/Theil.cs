namespace Jundeng.Measures.Inequality;

/// <summary>
/// Theil's measures, with natural logarithms, 0 for equal values. For values greater than 0 only: a zero or negative value is refused, not dropped and not
/// set to anything. Turn indicators of which less is better before. Multiplying all values, or all populations, changes nothing.
/// Source: Theil 1967; Shorrocks 1980; WHO handbook (which prints them times 1000).
/// </summary>
public static class Theil
{
    /// <summary>Theil's T: Σs·(y/μ)·ln(y/μ). Standard error by the delta method, ∂T/∂y = s(ln(y/μ) − T)/μ.</summary>
    /// <param name="distribution">The units.</param>
    /// <param name="level">The level of the interval, given where the standard errors are.</param>
    /// <exception cref="UndefinedMeasureException">A value is zero or negative.</exception>
    public static Estimate T(Distribution distribution, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        Check.Level(level);
        distribution.RequirePositive();
        var (d, mean) = (distribution, distribution.Mean);
        var value = Math.Max(0, d.Average(y => y / mean * Math.Log(y / mean)));
        return Estimate.Normal(value, d.DeltaError(i => d.Shares[i] * (Math.Log(d.Values[i] / mean) - value) / mean), level);
    }

    /// <summary>Theil's L, the mean log deviation: Σs·ln(μ/y). Standard error by the delta method, ∂L/∂y = s(1/μ − 1/y).</summary>
    /// <param name="distribution">The units.</param>
    /// <param name="level">The level of the interval, given where the standard errors are.</param>
    /// <exception cref="UndefinedMeasureException">A value is zero or negative.</exception>
    public static Estimate L(Distribution distribution, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        Check.Level(level);
        distribution.RequirePositive();
        var (d, mean) = (distribution, distribution.Mean);
        var value = Math.Max(0, d.Average(y => Math.Log(mean / y)));
        return Estimate.Normal(value, d.DeltaError(i => d.Shares[i] * (1 / mean - 1 / d.Values[i])), level);
    }

    /// <summary>T = between Σ S·ln(μ_g/μ) + within Σ S·T_g, where S is the group's share of the total value.</summary>
    /// <param name="distribution">The units.</param>
    /// <param name="groups">The group of each unit, any numbers.</param>
    /// <exception cref="ArgumentException">The number of groups does not fit the units.</exception>
    /// <exception cref="UndefinedMeasureException">A value is zero or negative.</exception>
    public static GroupDecomposition DecomposeT(Distribution distribution, ReadOnlySpan<int> groups) =>
        Decompose(distribution, groups, (part, mean) => part * mean, mean => mean * Math.Log(mean), group => T(group).Value);

    /// <summary>L = between Σ P·ln(μ/μ_g) + within Σ P·L_g, where P is the group's share of the population.</summary>
    /// <param name="distribution">The units.</param>
    /// <param name="groups">The group of each unit, any numbers.</param>
    /// <exception cref="ArgumentException">The number of groups does not fit the units.</exception>
    /// <exception cref="UndefinedMeasureException">A value is zero or negative.</exception>
    public static GroupDecomposition DecomposeL(Distribution distribution, ReadOnlySpan<int> groups) =>
        Decompose(distribution, groups, (part, _) => part, mean => -Math.Log(mean), group => L(group).Value);

    private static GroupDecomposition Decompose(
        Distribution distribution, ReadOnlySpan<int> groups, Func<double, double, double> share, Func<double, double> between, Func<Distribution, double> within)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        Check.SameLength(distribution.Count, groups.Length, nameof(groups));
        distribution.RequirePositive();
        var parts = new List<GroupPart>();
        var total = 0.0;
        foreach (var (group, population, members) in Grouping.Of(distribution, groups))
        {
            var relative = members.Mean / distribution.Mean;
            var inside = within(members);
            total += population * between(relative);
            parts.Add(new GroupPart(group, population, population * relative, inside, share(population, relative) * inside));
        }

        return new GroupDecomposition(Math.Max(0, total), parts.Sum(part => part.Contribution), parts);
    }
}
