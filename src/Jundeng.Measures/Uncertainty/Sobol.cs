using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Uncertainty;

/// <summary>
/// Variance-based sensitivity: Sobol' indices of first order and total effect, from two independent samples A and B of n points and the samples A with one
/// column of B (n·(factors + 2) evaluations). First order: mean f(B)(f(A_B) − f(A))/V (Saltelli et al. 2010); total: mean (f(A) − f(A_B))²/2V (Jansen 1999).
/// Intervals by resampling the points. Estimates may leave 0 to 1 by their error, and are not cut.
/// </summary>
public static class Sobol
{
    /// <summary>The indices of each factor.</summary>
    /// <param name="model">From a point of the unit cube to one number. Called from several threads, each with a point of its own.</param>
    /// <param name="factors">How many coordinates.</param>
    /// <param name="points">n, at least 2; some hundreds.</param>
    /// <param name="seed">What the points come from; the number of threads changes nothing.</param>
    /// <param name="resamples">How many resamples for the intervals.</param>
    /// <param name="level">The level of the intervals.</param>
    /// <param name="threads">How many at most; −1 for as many as there are processors. The result does not depend on it.</param>
    /// <exception cref="ArgumentException">A number is not allowed, or the model gives one that is not finite.</exception>
    /// <exception cref="UndefinedMeasureException">The model gives the same everywhere.</exception>
    public static IReadOnlyList<SobolIndices> Of(
        Func<double[], double> model, int factors, int points = 1000, ulong seed = 1, int resamples = 1000, double level = 0.95, int threads = -1)
    {
        ArgumentNullException.ThrowIfNull(model);
        Check.AtLeast(1, factors, nameof(factors));
        Check.AtLeast(2, points, nameof(points));
        Check.AtLeast(2, resamples, nameof(resamples));
        Check.Level(level);
        var (stream, options) = (new SeededRandom(seed), Check.Threads(threads));
        var (a, b, mixed) = (new double[points], new double[points], new double[factors][]);
        for (var factor = 0; factor < factors; factor++) mixed[factor] = new double[points];
        Workers.For(points, options, () => (One: new double[factors], Other: new double[factors], Point: new double[factors]), (number, room) =>
        {
            var (one, other, point) = room;
            var random = stream.Split((ulong)number);
            Draw(random, one);
            Draw(random, other);
            a[number] = At(one);
            b[number] = At(other);
            for (var factor = 0; factor < factors; factor++) mixed[factor][number] = At(one, factor, other[factor]);

            // The model has a point of its own, whatever it does with it.
            double At(double[] of, int factor = -1, double instead = 0)
            {
                of.CopyTo(point, 0);
                if (factor >= 0) point[factor] = instead;
                return Check.Finite(model(point), nameof(model));
            }
        });
        Centre(a, b, mixed);
        return Estimates(a, b, mixed, stream.Split(ulong.MaxValue), resamples, level, options);
    }

    private static SobolIndices[] Estimates(double[] a, double[] b, double[][] mixed, SeededRandom stream, int resamples, double level, ParallelOptions options)
    {
        var counts = new double[a.Length];
        Array.Fill(counts, 1);
        var variance = Variance(a, b, counts);
        if (variance == 0) throw Check.AllEqual();
        var found = mixed.Select(column => Pair(a, b, column, counts, variance)).ToArray();
        var drawn = new (double First, double Total)[resamples][];
        Workers.For(resamples, options, () => new double[a.Length], (number, mine) =>
        {
            var random = stream.Split((ulong)number);
            double spread;
            do
            {
                Array.Clear(mine);
                for (var i = 0; i < mine.Length; i++) mine[random.Next(mine.Length)]++;
                spread = Variance(a, b, mine);
            }
            while (spread == 0);
            drawn[number] = Array.ConvertAll(mixed, column => Pair(a, b, column, mine, spread));
        });
        return [.. found.Select((indices, factor) => new SobolIndices(
            Spread(indices.First, [.. drawn.Select(all => all[factor].First)], level), Spread(indices.Total, [.. drawn.Select(all => all[factor].Total)], level)))];
    }

    private static (double First, double Total) Pair(double[] a, double[] b, double[] mixed, double[] counts, double variance)
    {
        double first = 0, total = 0, n = 0;
        for (var i = 0; i < a.Length; i++)
        {
            first += counts[i] * b[i] * (mixed[i] - a[i]);
            total += counts[i] * (a[i] - mixed[i]) * (a[i] - mixed[i]);
            n += counts[i];
        }

        return (first / n / variance, total / (2 * n) / variance);
    }

    // Of both samples together.
    private static double Variance(double[] a, double[] b, double[] counts)
    {
        var n = 2 * Sums.Of(counts);
        var mean = (Sums.Dot(counts, a) + Sums.Dot(counts, b)) / n;
        return (Sums.SquaredDeviation(a, counts, mean) + Sums.SquaredDeviation(b, counts, mean)) / n;
    }

    // The first-order estimator is steadier where the outputs have a mean near 0.
    private static void Centre(double[] a, double[] b, double[][] mixed)
    {
        if (!a.AsSpan().ContainsAnyExcept(a[0]) && !b.AsSpan().ContainsAnyExcept(a[0])) throw Check.AllEqual();
        var mean = (Moments.Mean(a) + Moments.Mean(b)) / 2;
        foreach (var outputs in mixed.Append(a).Append(b)) Sums.Affine(outputs, mean, 1, 0, outputs);
    }

    private static void Draw(SeededRandom random, double[] point)
    {
        foreach (ref var coordinate in point.AsSpan()) coordinate = random.NextDouble();
    }

    private static Estimate Spread(double value, double[] drawn, double level)
    {
        Array.Sort(drawn);
        var interval = new Interval(Moments.Quantile(drawn, (1 - level) / 2), Moments.Quantile(drawn, (1 + level) / 2), level, IntervalMethod.Bootstrap);
        return new Estimate(value, Math.Sqrt(Moments.SampleVariance(drawn)), interval);
    }
}
