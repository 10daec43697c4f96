namespace Jundeng.Measures.Inequality;

/// <summary>
/// Palma's ratio: the share of the total value held by the top 10 % of people over that held by the bottom 40 %. A unit that lies across a border is cut in
/// proportion. 0.25 for equal values. Source: Palma 2011; Cobham and Sumner 2013.
/// </summary>
public static class Palma
{
    private const double Top = 0.1;
    private const double Bottom = 0.4;

    /// <summary>The ratio.</summary>
    /// <param name="distribution">Units with values of 0 or more.</param>
    /// <exception cref="UndefinedMeasureException">A value is negative, the mean 0, or the bottom holds nothing.</exception>
    public static double Of(Distribution distribution)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        distribution.RequireNotNegative();
        var (values, shares) = (distribution.Values.ToArray(), distribution.Shares.ToArray());
        Array.Sort(values, shares);
        return OfSorted(values, shares) ?? throw Check.Undefined(UndefinedReason.ZeroTotal, "The bottom 40 % hold nothing.");
    }

    /// <summary>From rising values and weights of any sum; null where the bottom holds nothing.</summary>
    internal static double? OfSorted(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        var population = Numerics.Sums.Of(weights);
        var (bottomEnd, topStart) = (Bottom * population, (1 - Top) * population);
        double below = 0, bottom = 0, top = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var upTo = below + weights[i];
            bottom += values[i] * Math.Max(0, Math.Min(upTo, bottomEnd) - below);
            top += values[i] * Math.Max(0, upTo - Math.Max(below, topStart));
            below = upTo;
        }

        return bottom > 0 ? top / bottom : null;
    }
}
