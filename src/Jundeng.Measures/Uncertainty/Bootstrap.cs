using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Uncertainty;

/// <summary>
/// Percentile intervals for any measure of units, by resampling the units with replacement. Source: Efron 1979. For all ordinary measures of inequality at once
/// <see cref="Inequality.InequalityProfile"/> is many times faster.
/// </summary>
public static class Bootstrap
{
    /// <summary>The measure of all units with its interval. Draws for which the measure is undefined are passed over, as long as they are fewer than half.</summary>
    /// <param name="units">How many units, at least 2.</param>
    /// <param name="measure">From the numbers of the units taken, some more than once, to a value. Called from several threads.</param>
    /// <param name="draws">How many resamples, at least 2.</param>
    /// <param name="seed">What the draws come from.</param>
    /// <param name="level">The level of the interval.</param>
    /// <param name="threads">How many at most; −1 for as many as there are processors. The result does not depend on it.</param>
    /// <exception cref="ArgumentException">A number is not allowed, or the measure gives one that is not finite.</exception>
    /// <exception cref="UndefinedMeasureException">The measure is undefined for the units, or for half of the draws.</exception>
    public static Estimate Of(int units, Func<int[], double> measure, int draws = 1000, ulong seed = 1, double level = 0.95, int threads = -1)
    {
        ArgumentNullException.ThrowIfNull(measure);
        Check.AtLeast(2, units, nameof(units));
        Check.AtLeast(2, draws, nameof(draws));
        Check.Level(level);
        var value = Check.Finite(measure([.. Enumerable.Range(0, units)]), nameof(measure));
        var (stream, drawn) = (new SeededRandom(seed), new double[draws]);
        Workers.For(draws, Check.Threads(threads), draw =>
        {
            var (random, taken) = (stream.Split((ulong)draw), new int[units]);
            foreach (ref var unit in taken.AsSpan()) unit = random.Next(units);
            drawn[draw] = OrMissing(measure, taken);
        });
        var defined = Moments.Present(drawn);
        if (2 * defined.Length <= draws) throw Check.Undefined(UndefinedReason.TooFew, "The measure is undefined for half of the resamples.");
        Array.Sort(defined);
        var interval = new Interval(Moments.Quantile(defined, (1 - level) / 2), Moments.Quantile(defined, (1 + level) / 2), level, IntervalMethod.Bootstrap);
        return new Estimate(value, Math.Sqrt(Moments.SampleVariance(defined)), interval);
    }

    private static double OrMissing(Func<int[], double> measure, int[] taken)
    {
        try
        {
            return Check.Finite(measure(taken), nameof(measure));
        }
        catch (UndefinedMeasureException)
        {
            return double.NaN;
        }
    }
}
