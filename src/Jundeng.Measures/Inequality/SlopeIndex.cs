using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Inequality;

/// <summary>
/// The slope index and the relative index of inequality: the predicted value at rank 1 less, or over, that at rank 0, by a regression on the ridit rank.
/// Source: WHO handbook; Mackenbach and Kunst 1997.
/// </summary>
public static class SlopeIndex
{
    /// <summary>
    /// By logistic regression, for values between 0 and a scale: successes in trials on the ridit rank, populations rounded up and successes rounded to
    /// whole people (halves to even). Intervals by the delta method on a robust (HC1) covariance.
    /// </summary>
    /// <param name="order">Rising with advantage; equal for the same rank.</param>
    /// <param name="values">Rates from 0 to the scale.</param>
    /// <param name="populations">Numbers of people, not all 0.</param>
    /// <param name="scale">The value of a full rate: 100 for percentages.</param>
    /// <param name="level">The level of the intervals.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a number is not allowed.</exception>
    /// <exception cref="UndefinedMeasureException">Fewer than three groups, all values equal, a value outside the scale, or no finite solution.</exception>
    public static SlopeIndices Logistic(ReadOnlySpan<double> order, ReadOnlySpan<double> values, ReadOnlySpan<double> populations, double scale, double level = 0.95)
    {
        Checked(order, values, populations, level);
        Check.Positive(scale, nameof(scale));
        var people = new double[populations.Length];
        var shares = new double[populations.Length];
        for (var i = 0; i < people.Length; i++)
        {
            people[i] = Math.Ceiling(populations[i]);
            var successes = Math.Round(values[i] / scale * people[i], MidpointRounding.ToEven);
            if (successes < 0 || successes > people[i]) throw Check.Undefined(UndefinedReason.OutOfRange, "A value lies outside 0 to the scale.");
            shares[i] = people[i] == 0 ? 0 : successes / people[i];
        }

        if (!Moments.IsSpread(shares)) throw Check.AllEqual();
        var ranks = OrderedGroups.Ridits(order.ToArray(), people);
        return Indices(LineFit.Logistic(ranks, shares, people), scale, level, x => 1 / (1 + Math.Exp(-x)), p => p * (1 - p));
    }

    /// <summary>By a straight line, for values of any size; weighted by population. Intervals by the delta method on a robust (HC1) covariance.</summary>
    /// <param name="order">Rising with advantage; equal for the same rank.</param>
    /// <param name="values">Any finite values.</param>
    /// <param name="populations">Numbers of people, not all 0.</param>
    /// <param name="level">The level of the intervals.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a number is not allowed.</exception>
    /// <exception cref="UndefinedMeasureException">Fewer than three groups, all values or all ranks equal, or a line that meets 0 at rank 0.</exception>
    public static SlopeIndices Linear(ReadOnlySpan<double> order, ReadOnlySpan<double> values, ReadOnlySpan<double> populations, double level = 0.95)
    {
        Checked(order, values, populations, level);
        var ranks = OrderedGroups.Ridits(order.ToArray(), populations);
        return Indices(LineFit.Linear(ranks, values.ToArray(), populations.ToArray()), 1, level, x => x, _ => 1);
    }

    private static SlopeIndices Indices(LineFit fit, double scale, double level, Func<double, double> value, Func<double, double> slope)
    {
        var (low, high) = (value(fit.Intercept), value(fit.Intercept + fit.Slope));
        if (low == 0) throw Check.Undefined(UndefinedReason.ZeroTotal, "The prediction at rank 0 is zero, and the relative index divides by it.");
        var (atLow, atHigh) = (slope(low), slope(high));
        var difference = fit.Error(atHigh - atLow, atHigh);
        var logRatio = fit.Error(atHigh / high - atLow / low, atHigh / high);
        return new SlopeIndices(
            Estimate.Normal(scale * (high - low), scale * difference, level), Estimate.LogNormal(high / low, logRatio, level), fit.Intercept, fit.Slope);
    }

    private static void Checked(ReadOnlySpan<double> order, ReadOnlySpan<double> values, ReadOnlySpan<double> populations, double level)
    {
        Check.SameLength(values.Length, order.Length, nameof(order));
        Check.SameLength(values.Length, populations.Length, nameof(populations));
        Check.Finite(order, nameof(order));
        Check.Finite(values, nameof(values));
        Check.Weights(populations, nameof(populations));
        Check.Level(level);
        Check.Enough(3, values.Length, "groups");
        if (!Moments.IsSpread(values)) throw Check.AllEqual();
        if (!Moments.IsSpread(order)) throw Check.AllEqual();
    }
}
