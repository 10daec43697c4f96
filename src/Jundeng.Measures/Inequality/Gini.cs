namespace Jundeng.Measures.Inequality;

/// <summary>
/// Gini's coefficient: ΣΣ s_i·s_j·|y_i − y_j|/(2μ), from 0, equal values, to below 1. For values of 0 or more with a positive mean. Source: Gini 1914;
/// Dagum 1997.
/// </summary>
public static class Gini
{
    /// <summary>The coefficient, in n·log n. Standard error by the delta method.</summary>
    /// <param name="distribution">The units.</param>
    /// <param name="level">The level of the interval, given where the standard errors are.</param>
    /// <exception cref="UndefinedMeasureException">A value is negative, or the mean 0.</exception>
    public static Estimate Of(Distribution distribution, double level = 0.95) => Of(distribution, 1, level);

    /// <summary>The coefficient times n/(n − 1), which a small number of units does not pull down; n counts the units.</summary>
    /// <param name="distribution">Two or more units.</param>
    /// <param name="level">The level of the interval, given where the standard errors are.</param>
    /// <exception cref="UndefinedMeasureException">A value is negative, the mean 0, or there are fewer than two units.</exception>
    public static Estimate OfSample(Distribution distribution, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        Check.Enough(2, distribution.Count, "units");
        return Of(distribution, distribution.Count / (distribution.Count - 1.0), level);
    }

    private static Estimate Of(Distribution distribution, double factor, double level)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        Check.Level(level);
        distribution.RequireNotNegative();
        var d = distribution;
        var values = d.Values.ToArray();
        var order = new int[d.Count];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(values, order);
        var shares = new double[d.Count];
        for (var i = 0; i < shares.Length; i++) shares[i] = d.Shares[order[i]];
        var gini = OfSorted(values, shares);
        var slopes = d.StandardErrors.IsEmpty ? [] : Slopes(values, shares, order, d.Mean, gini);
        return Estimate.Normal(factor * gini, d.DeltaError(i => factor * slopes[i]), level);
    }

    /// <summary>From rising values and weights of any sum.</summary>
    internal static double OfSorted(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        double population = 0, total = 0, twice = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var part = weights[i] * values[i];
            // Twice the area under the Lorenz curve.
            twice += weights[i] * (total + total + part);
            population += weights[i];
            total += part;
        }

        return Math.Max(0, 1 - twice / (population * total));
    }

    // ∂G/∂y = s·(share of people below − share above − G)/μ; ties at their middle.
    private static double[] Slopes(double[] values, double[] shares, int[] order, double mean, double gini)
    {
        var slopes = new double[values.Length];
        var below = 0.0;
        for (var from = 0; from < values.Length;)
        {
            var (to, tied) = (from, 0.0);
            for (; to < values.Length && values[to] == values[from]; to++) tied += shares[to];
            for (var i = from; i < to; i++) slopes[order[i]] = shares[i] * (2 * below + tied - 1 - gini) / mean;
            below += tied;
            from = to;
        }

        return slopes;
    }
}
