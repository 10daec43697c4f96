using Jundeng.Measures.Numerics;
using Jundeng.Measures.Uncertainty;

namespace Jundeng.Measures.Inequality;

/// <summary>
/// All measures of one indicator at once, with percentile intervals from resampled units: each draw takes as many units as there are, with replacement, each
/// with its population (Efron 1979). The draws come from the seed alone, so that the number of threads changes nothing. Where values have standard errors,
/// <see cref="Simulated"/> draws values instead, and leaves the units as they are.
/// </summary>
public static class InequalityProfile
{
    /// <summary>Every measure that is defined for the units, in the order of the measures; those that are not are left out.</summary>
    /// <param name="distribution">The units.</param>
    /// <param name="direction">Whether more is better, for measures against the best.</param>
    /// <param name="draws">How many resamples, 0 for no intervals; draws for which a measure is undefined are passed over.</param>
    /// <param name="seed">What the draws come from.</param>
    /// <param name="level">The level of the intervals.</param>
    /// <param name="threads">How many at most; −1 for as many as there are processors. The result does not depend on it.</param>
    /// <exception cref="ArgumentException">Fewer than 0 draws, or a level that does not lie between 0 and 1.</exception>
    public static IReadOnlyDictionary<InequalityMeasure, Estimate> Resampled(
        Distribution distribution, Direction direction, int draws = 1000, ulong seed = 1, double level = 0.95, int threads = -1)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        var sorted = SortedUnits.Of(distribution.Values, distribution.Shares);
        var stream = new SeededRandom(seed);
        return Intervals(sorted.Measure(direction), draws, level, IntervalMethod.Bootstrap, (draw, work) =>
        {
            Resample(stream.Split((ulong)draw), sorted, work);
            return work.Measure(direction);
        }, () => sorted.Copy(), threads);
    }

    /// <summary>
    /// Every measure that is defined, with percentile intervals from simulated values: each value normal around itself with its standard error, drawn again
    /// where it falls outside what is possible.
    /// </summary>
    /// <param name="distribution">Units with standard errors.</param>
    /// <param name="direction">Whether more is better, for measures against the best.</param>
    /// <param name="minimum">The least possible value, −∞ where there is none.</param>
    /// <param name="maximum">The greatest possible value, +∞ where there is none.</param>
    /// <param name="draws">How many simulations.</param>
    /// <param name="seed">What the draws come from.</param>
    /// <param name="level">The level of the intervals.</param>
    /// <param name="threads">How many at most; −1 for as many as there are processors. The result does not depend on it.</param>
    /// <exception cref="ArgumentException">There are no standard errors, a value lies outside what is possible, or an argument is not allowed.</exception>
    public static IReadOnlyDictionary<InequalityMeasure, Estimate> Simulated(
        Distribution distribution, Direction direction, double minimum = double.NegativeInfinity, double maximum = double.PositiveInfinity,
        int draws = 1000, ulong seed = 1, double level = 0.95, int threads = -1)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        if (distribution.StandardErrors.IsEmpty) throw new ArgumentException("Values are simulated from their standard errors; there are none.", nameof(distribution));
        foreach (var value in distribution.Values)
            if (!(value >= minimum && value <= maximum)) throw new ArgumentOutOfRangeException(nameof(distribution), value, "A value lies outside what is possible.");
        var (values, shares, errors) = (distribution.Values.ToArray(), distribution.Shares.ToArray(), distribution.StandardErrors.ToArray());
        var stream = new SeededRandom(seed);
        return Intervals(SortedUnits.Of(values, shares).Measure(direction), draws, level, IntervalMethod.Simulation, (draw, work) =>
        {
            var random = stream.Split((ulong)draw);
            var drawn = new double[values.Length];
            for (var i = 0; i < drawn.Length; i++) drawn[i] = Draw(random, values[i], errors[i], minimum, maximum);
            return SortedUnits.Of(drawn, shares).Measure(direction);
        }, () => null!, threads);
    }

    private static double Draw(SeededRandom random, double value, double error, double minimum, double maximum)
    {
        if (error == 0) return value;
        double drawn;
        do drawn = value + error * random.NextNormal();
        while (drawn < minimum || drawn > maximum);
        return drawn;
    }

    private static void Resample(SeededRandom random, SortedUnits units, SortedUnits work)
    {
        var counts = work.Counts;
        Array.Clear(counts);
        for (var i = 0; i < counts.Length; i++) counts[random.Next(counts.Length)]++;
        for (var i = 0; i < counts.Length; i++) work.Weights[i] = units.Weights[i] * counts[i];
    }

    private static Dictionary<InequalityMeasure, Estimate> Intervals(
        double?[] values, int draws, double level, IntervalMethod method, Func<int, SortedUnits, double?[]> draw, Func<SortedUnits> work, int threads)
    {
        Check.AtLeast(0, draws, nameof(draws));
        Check.Level(level);
        var drawn = new double?[draws][];
        Workers.For(draws, Check.Threads(threads), work, (number, mine) => drawn[number] = draw(number, mine));
        var profile = new Dictionary<InequalityMeasure, Estimate>();
        foreach (var measure in Enum.GetValues<InequalityMeasure>())
        {
            if (values[(int)measure] is not { } value) continue;
            var sample = drawn.Select(all => all[(int)measure]).OfType<double>().ToArray();
            Array.Sort(sample);
            profile.Add(measure, sample.Length < 2 ? new Estimate(value) : WithSpread(value, sample, level, method));
        }

        return profile;
    }

    private static Estimate WithSpread(double value, double[] sample, double level, IntervalMethod method)
    {
        var tail = (1 - level) / 2;
        var interval = new Interval(Moments.Quantile(sample, tail), Moments.Quantile(sample, 1 - tail), level, method);
        return new Estimate(value, Math.Sqrt(Moments.SampleVariance(sample)), interval);
    }
}
