using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Uncertainty;

/// <summary>
/// Uncertainty of an index by Monte Carlo: in each run every assumption in doubt is drawn, and the index built anew. Source: Saisana, Saltelli and Tarantola
/// 2005; rank acceptability after Lahdelma and Salminen 2001.
/// </summary>
public static class MonteCarlo
{
    private const int BlockSize = 64;

    /// <summary>The doubt in scores and ranks.</summary>
    /// <param name="model">The index with its alternatives. Every unit must have a score in every run.</param>
    /// <param name="runs">How many runs, at least 2; 1,000 or more.</param>
    /// <param name="seed">What the runs come from: the same seed gives the same bits, whatever the number of threads.</param>
    /// <param name="level">The level of the percentile intervals; 0.9 goes from the 5th to the 95th.</param>
    /// <param name="threads">How many at most; −1 for as many as there are processors. The result does not depend on it.</param>
    /// <param name="progress">Told the share done, from any thread; null for none.</param>
    /// <param name="cancellation">Ends the runs.</param>
    /// <exception cref="ArgumentException">Too few runs, or a level that does not lie between 0 and 1.</exception>
    /// <exception cref="UndefinedMeasureException">There are fewer than two units, a unit has no score, or an alternative is not defined for the data.</exception>
    /// <exception cref="OperationCanceledException">The runs were ended.</exception>
    public static RankUncertainty Run(
        CompositeModel model, int runs, ulong seed = 1, double level = 0.9, int threads = -1, Action<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        Check.AtLeast(2, runs, nameof(runs));
        Check.Level(level);
        Check.Enough(2, model.Units, "units");
        var nominal = Scored(model.Nominal());
        var units = model.Units;
        var scores = new double[(long)units * runs];
        var stream = new SeededRandom(seed);
        var (blocks, done) = ((runs + BlockSize - 1) / BlockSize, 0);
        var ahead = new int[units, units];
        var ranked = new int[units, units];
        Workers.For(blocks, Check.Threads(threads, cancellation), () => new Tally(units), (block, tally) =>
        {
            var point = new double[model.InDoubt.Count];
            for (var run = block * BlockSize; run < Math.Min(runs, (block + 1) * BlockSize); run++)
            {
                var random = stream.Split((ulong)run);
                foreach (ref var coordinate in point.AsSpan()) coordinate = random.NextDouble();
                var mine = scores.AsSpan(run * units, units);
                model.Evaluate(point, mine);
                tally.Add(Scored(mine));
            }

            progress?.Invoke((double)Interlocked.Increment(ref done) / blocks);
        }, tally =>
        {
            lock (ahead) tally.AddTo(ahead, ranked);
        });
        return Result(nominal, scores, runs, level, ahead, ranked);
    }

    private static RankUncertainty Result(double[] nominal, double[] scores, int runs, double level, int[,] ahead, int[,] ranked)
    {
        var units = nominal.Length;
        var nominalRanks = Ranking.FromBest(nominal);
        var (acceptability, pairs, summary) = (new double[units, units], new double[units, units], new UnitUncertainty[units]);
        Workers.For(units, new ParallelOptions(), () => (Scores: new double[runs], Ranks: new double[runs]), (unit, room) =>
        {
            var (mine, ranks) = room;
            var filled = 0;
            for (var run = 0; run < runs; run++) mine[run] = scores[(long)run * units + unit];
            for (var rank = 0; rank < units; rank++)
            {
                acceptability[unit, rank] = (double)ranked[unit, rank] / runs;
                ranks.AsSpan(filled, ranked[unit, rank]).Fill(rank + 1);
                filled += ranked[unit, rank];
            }

            // Twice: ahead counts 2, level 1.
            for (var other = 0; other < units; other++) pairs[unit, other] = unit == other ? 0.5 : ahead[unit, other] / 2.0 / runs;
            var mean = Moments.Mean(mine);
            Array.Sort(mine);
            summary[unit] = new UnitUncertainty(
                nominal[unit], nominalRanks[unit], mean, Percentiles(mine, level), Moments.Mean(ranks), Moments.Quantile(ranks, 0.5), Percentiles(ranks, level));
        });
        return new RankUncertainty(summary, acceptability, pairs);
    }

    private static Interval Percentiles(double[] sorted, double level) =>
        new(Moments.Quantile(sorted, (1 - level) / 2), Moments.Quantile(sorted, (1 + level) / 2), level, IntervalMethod.Simulation);

    private static double[] Scored(double[] scores)
    {
        Scored(scores.AsSpan());
        return scores;
    }

    private static Span<double> Scored(Span<double> scores) =>
        scores.Contains(double.NaN) ? throw Check.Undefined(UndefinedReason.Empty, "A unit of which nothing is there has no score and no rank.") : scores;

    /// <summary>Counts of one thread: whole numbers, so that the order in which threads add up changes nothing.</summary>
    private sealed class Tally(int units)
    {
        private readonly int[] _ahead = new int[units * units];
        private readonly int[] _ranked = new int[units * units];
        private readonly double[] _sorted = new double[units];
        private readonly int[] _order = new int[units];

        public void Add(ReadOnlySpan<double> scores)
        {
            for (var i = 0; i < _order.Length; i++) (_sorted[i], _order[i]) = (-scores[i], i);
            Array.Sort(_sorted, _order);
            for (var from = 0; from < _order.Length;)
            {
                var to = from + 1;
                while (to < _order.Length && _sorted[to] == _sorted[from]) to++;
                for (var i = from; i < to; i++)
                {
                    var row = _order[i] * _order.Length;
                    _ranked[row + from]++;
                    for (var other = from; other < to; other++) _ahead[row + _order[other]]++;
                    for (var other = to; other < _order.Length; other++) _ahead[row + _order[other]] += 2;
                }

                from = to;
            }
        }

        public void AddTo(int[,] ahead, int[,] ranked)
        {
            for (var unit = 0; unit < _order.Length; unit++)
            {
                for (var other = 0; other < _order.Length; other++)
                {
                    ahead[unit, other] += _ahead[unit * _order.Length + other];
                    ranked[unit, other] += _ranked[unit * _order.Length + other];
                }
            }
        }
    }
}
