using Jundeng.Measures.Aggregation;
using Jundeng.Measures.Inequality;
using Jundeng.Measures.Normalisation;
using Jundeng.Measures.Treatment;
using Jundeng.Measures.Uncertainty;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Jundeng.Measures.Tests.Uncertainty;

public sealed class UncertaintyTests
{
    private static readonly Table s_data = Table.FromRows([92, 31, 5.2], [88, 28, 6.1], [95, 40, 4.8], [70, 22, 9.0], [75, 25, 8.2], [80, 18, 7.5]);

    private static readonly IndicatorMethod[] s_methods =
        [new(Direction.Positive, new MinMax(1, 100)), new(Direction.Positive, new MinMax(1, 100)), new(Direction.Negative, new MinMax(1, 100))];

    private static readonly ScoreTree s_tree = new(ScoreNode.Aggregate("index", Aggregator.Arithmetic,
    [
        ScoreNode.Aggregate("one", Aggregator.Arithmetic, [ScoreNode.Indicator("a", 0, ScoreScale.Percent), ScoreNode.Indicator("b", 1, ScoreScale.Percent, 2)]),
        ScoreNode.Indicator("c", 2, ScoreScale.Percent),
    ]));

    private static readonly CompositeAssumptions s_all = new()
    {
        Treatments = [null, new OutlierTreatment()],
        Normalisers = [new MinMax(1, 100), new RankScore()],
        Aggregators = [Aggregator.Arithmetic, Aggregator.Geometric],
        WeightNoise = 0.5,
        StandardErrors = Table.FromColumns([2, 2, 2, 2, 2, 2], [1, 1, 1, 1, 1, 1], [double.NaN, 0.5, 0.5, 0.5, 0.5, 0]),
    };

    [Fact]
    public void Run_SameSeed_GivesTheSameBitsForAnyNumberOfThreads()
    {
        var model = new CompositeModel(s_data, s_methods, s_tree, s_all);
        var (one, many) = (MonteCarlo.Run(model, 500, seed: 3, threads: 1), MonteCarlo.Run(model, 500, seed: 3, threads: 8));
        Assert.Equal(many.Units, one.Units);
        for (var unit = 0; unit < 6; unit++)
            for (var other = 0; other < 6; other++)
                Assert.Equal(many.Ahead(unit, other), one.Ahead(unit, other));
        Assert.NotEqual(many.Units, MonteCarlo.Run(model, 500, seed: 4).Units);
    }

    // What is drawn is the value plus its error times the next normal of the stream that the coordinate seeds, column by column.
    [Fact]
    public void Evaluate_Measurement_DrawsTheStreamOfItsCoordinate()
    {
        var errors = Table.FromColumns([2, 2, 2, 2, 2, 2], [1, 1, 1, 1, 1, 1], [double.NaN, 0.5, 0.5, 0.5, 0.5, 0]);
        var model = new CompositeModel(s_data, s_methods, s_tree, new CompositeAssumptions { StandardErrors = errors });
        for (var number = 1; number < 200; number++)
        {
            var (coordinate, scores) = (number / 200.0, new double[6]);
            model.Evaluate([coordinate], scores);
            var random = new SeededRandom(BitConverter.DoubleToUInt64Bits(coordinate));
            var drawn = Enumerable.Range(0, 3).Select(column => Enumerable.Range(0, 6).Select(row =>
            {
                var normal = random.NextNormal();
                return errors[row, column] > 0 ? s_data[row, column] + errors[row, column] * normal : s_data[row, column];
            }).ToArray()).ToArray();
            Assert.Equal(s_tree.Evaluate(IndicatorMethod.Apply(Table.FromColumns(drawn), s_methods))[0].Score, scores);
        }
    }

    [Fact]
    public void Run_NothingInDoubt_HasNoDoubt()
    {
        var result = MonteCarlo.Run(new CompositeModel(s_data, s_methods, s_tree, new CompositeAssumptions()), 10);
        Assert.All(result.Units, unit =>
        {
            Assert.Equal(unit.NominalRank, unit.MedianRank);
            Assert.Equal((unit.NominalRank, unit.NominalRank), (unit.Rank.Lower, unit.Rank.Upper));
            Assert.Equal(unit.Nominal, unit.MeanScore, 1e-9);
        });
        Assert.Equal(1, result.Acceptability(2, 1));
        Assert.Equal((1.0, 0.0, 0.5), (result.Ahead(2, 3), result.Ahead(3, 2), result.Ahead(2, 2)));
    }

    [Fact]
    public void Run_AllInDoubt_AddsUp()
    {
        var result = MonteCarlo.Run(new CompositeModel(s_data, s_methods, s_tree, s_all), 1000);
        for (var unit = 0; unit < 6; unit++)
        {
            Assert.Equal(1, Enumerable.Range(1, 6).Sum(rank => result.Acceptability(unit, rank)), 1e-12);
            Assert.Equal(result.Units[unit].MeanRank, Enumerable.Range(1, 6).Sum(rank => rank * result.Acceptability(unit, rank)), 1e-9);
            for (var other = 0; other < 6; other++) Assert.Equal(1, result.Ahead(unit, other) + result.Ahead(other, unit), 1e-12);
            Assert.InRange(result.Units[unit].MedianRank, result.Units[unit].Rank.Lower, result.Units[unit].Rank.Upper);
        }

        Assert.InRange(result.Ahead(3, 4), 0.01, 0.5);
    }

    [Fact]
    public void Run_UnitWithoutAnything_IsRefused()
    {
        var data = Table.FromRows([1, 2, 3], [double.NaN, double.NaN, double.NaN], [3, 1, 2]);
        var refused = Assert.Throws<UndefinedMeasureException>(() => MonteCarlo.Run(new CompositeModel(data, s_methods, s_tree, s_all with { StandardErrors = null }), 100));
        Assert.Equal(UndefinedReason.Empty, refused.Reason);
    }

    [Fact]
    public void Run_Gaps_AreRenormalised()
    {
        var data = Table.FromRows([1, 2, 3], [2, double.NaN, 4], [3, 1, 2], [4, 5, 1]);
        var nominal = new CompositeModel(data, s_methods, s_tree, new CompositeAssumptions()).Nominal();
        Assert.Equal(s_tree.Evaluate(IndicatorMethod.Apply(data, s_methods), MissingRule.Renormalise)[0].Score, nominal, (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal(4, MonteCarlo.Run(new CompositeModel(data, s_methods, s_tree, s_all with { StandardErrors = null }), 100).Units.Count);
    }

    [Fact]
    public void Run_Cancelled_Ends()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => MonteCarlo.Run(new CompositeModel(s_data, s_methods, s_tree, s_all), 100, cancellation: cancelled.Token));
    }

    [Fact]
    public void Run_Progress_EndsAtAll()
    {
        var told = new System.Collections.Concurrent.ConcurrentBag<double>();
        MonteCarlo.Run(new CompositeModel(s_data, s_methods, s_tree, s_all), 300, progress: told.Add);
        Assert.Equal(1, told.Max());
    }

    // Ishigami's function: the indices are known in closed form.
    [Fact]
    public void Sobol_Ishigami_AgreesWithTheClosedForm()
    {
        var indices = Sobol.Of(point =>
        {
            var x = point.Select(coordinate => Math.PI * (2 * coordinate - 1)).ToArray();
            return Math.Sin(x[0]) + 7 * Math.Pow(Math.Sin(x[1]), 2) + 0.1 * Math.Pow(x[2], 4) * Math.Sin(x[0]);
        }, 3, 20_000, resamples: 200);
        double[] first = [0.3139, 0.4424, 0], total = [0.5576, 0.4424, 0.2437];
        for (var factor = 0; factor < 3; factor++)
        {
            Assert.Equal(first[factor], indices[factor].First.Value, 0.03);
            Assert.Equal(total[factor], indices[factor].Total.Value, 0.03);
            Assert.InRange(indices[factor].Total.Value, indices[factor].Total.Interval!.Value.Lower, indices[factor].Total.Interval!.Value.Upper);
            Assert.InRange(indices[factor].First.StandardError!.Value, 1e-5, 0.05);
        }
    }

    [Fact]
    public void Sobol_SameSeed_GivesTheSameBitsForAnyNumberOfThreads() =>
        Assert.Equal(
            Sobol.Of(point => point[0] + point[1] * point[1], 2, 100, threads: 1), Sobol.Of(point => point[0] + point[1] * point[1], 2, 100, threads: 8));

    [Fact]
    public void Sobol_Constant_IsRefused() => Assert.Equal(UndefinedReason.AllEqual, Assert.Throws<UndefinedMeasureException>(() => Sobol.Of(_ => 3, 2, 100)).Reason);

    [Fact]
    public void Sensitivity_OneAssumption_HoldsAllOfIt()
    {
        var model = new CompositeModel(s_data, s_methods, s_tree, new CompositeAssumptions { WeightNoise = 1, Treatments = [null, new OutlierTreatment()] });
        var indices = Sensitivity.OfRanks(model, 400, resamples: 100);
        Assert.Equal([Assumption.Treatment, Assumption.Weights], indices.Keys.Order());
        // Nothing here needs treatment, so only the weights can move ranks.
        Assert.Equal(0, indices[Assumption.Treatment].Total.Value);
        Assert.Equal(1, indices[Assumption.Weights].Total.Value, 0.15);
    }

    [Fact]
    public void Run_AlternativeUndefined_SaysSoPlainly()
    {
        var withZeros = new CompositeAssumptions { Normalisers = [new ZScore()], Aggregators = [Aggregator.Geometric] };
        Assert.Equal(UndefinedReason.NotPositive, Assert.Throws<UndefinedMeasureException>(() => MonteCarlo.Run(new CompositeModel(s_data, s_methods, s_tree, withZeros), 50)).Reason);
    }

    [Fact]
    public void LeaveOneOut_Each_IsTheIndexWithoutIt()
    {
        var scores = IndicatorMethod.Apply(s_data, s_methods);
        var omissions = LeaveOneOut.Of(s_tree, scores);
        Assert.Equal(["a", "b", "c"], omissions.Select(omission => omission.Indicator));
        Assert.Equal((scores[0, 1] + scores[0, 2]) / 2, omissions[0].Scores[0], 1e-12);
        Assert.Equal((scores[0, 0] + 2 * scores[0, 1]) / 3, omissions[2].Scores[0], 1e-12);
        Assert.True(omissions.All(omission => omission.MeanRankShift >= 0));
    }

    [Fact]
    public void RankShift_OrderTurned_IsTheMeanDistance() => Assert.Equal((2 + 0 + 2) / 3.0, RankShift.Of([3, 2, 1], [1, 2, 3]), 1e-15);

    [Fact]
    public void SeededRandom_ManyDraws_LookAsTheyShould()
    {
        var random = new SeededRandom(5);
        var uniform = Enumerable.Range(0, 100_000).Select(_ => random.NextDouble()).ToArray();
        var normal = Enumerable.Range(0, 100_000).Select(_ => random.NextNormal()).ToArray();
        var dice = Enumerable.Range(0, 60_000).GroupBy(_ => random.Next(6)).ToDictionary(face => face.Key, face => face.Count());
        Assert.All(uniform, value => Assert.InRange(value, 0, 1 - 1e-16));
        Assert.Equal(0.5, uniform.Mean(), 0.005);
        Assert.Equal(1 / 12.0, uniform.Variance(), 0.002);
        Assert.Equal(0, normal.Mean(), 0.02);
        Assert.Equal(1, normal.Variance(), 0.02);
        Assert.Equal(0, Correlation.Pearson(normal[..^1], normal[1..]), 0.02);
        Assert.All(Enumerable.Range(0, 6), face => Assert.InRange(dice[face], 9_700, 10_300));
    }

    [Fact]
    public void Split_Streams_DoNotDependOnWhatWasDrawn()
    {
        var (fresh, used) = (new SeededRandom(9), new SeededRandom(9));
        used.NextDouble();
        Assert.Equal(fresh.Split(3).NextDouble(), used.Split(3).NextDouble());
        Assert.NotEqual(fresh.Split(3).NextDouble(), fresh.Split(4).NextDouble());
        Assert.NotEqual(fresh.Split(3).NextDouble(), new SeededRandom(10).Split(3).NextDouble());
    }

    [Fact]
    public void Resampled_SameSeed_GivesTheSameBitsForAnyNumberOfThreads()
    {
        var units = new Distribution([5, 9, 4, 7, 8], [1, 2, 3, 4, 5]);
        var one = InequalityProfile.Resampled(units, Direction.Positive, 300, threads: 1);
        Assert.Equal(one, InequalityProfile.Resampled(units, Direction.Positive, 300, threads: 8));
        Assert.NotEqual(one, InequalityProfile.Resampled(units, Direction.Positive, 300, seed: 2));
        Assert.All(one.Values, estimate => Assert.True(estimate.Interval is { Lower: var lower, Upper: var upper } && lower <= upper));
    }

    // Two ways to the same interval, one for any measure and one for all at once.
    [Fact]
    public void Bootstrap_Gini_AgreesWithTheProfile()
    {
        double[] values = [.. Enumerable.Range(1, 40).Select(i => i + 10 * Math.Abs(Math.Sin(i)))];
        var general = Bootstrap.Of(40, taken => Gini.Of(new Distribution([.. taken.Select(unit => values[unit])])).Value, 4000);
        var profile = InequalityProfile.Resampled(new Distribution(values), Direction.Positive, 4000)[InequalityMeasure.Gini];
        Assert.Equal(profile.Value, general.Value, 1e-12);
        Assert.Equal(profile.StandardError!.Value, general.StandardError!.Value, 0.06 * general.StandardError.Value);
        Assert.Equal(profile.Interval!.Value.Lower, general.Interval!.Value.Lower, 0.15 * general.StandardError.Value);
        Assert.Equal(profile.Interval!.Value.Upper, general.Interval!.Value.Upper, 0.15 * general.StandardError.Value);
    }

    // The standard error of a mean is known.
    [Fact]
    public void Bootstrap_Mean_HasTheTextbookError()
    {
        double[] values = [.. Enumerable.Range(1, 50).Select(i => i * 7 % 50 + 0.5)];
        var mean = Bootstrap.Of(50, taken => taken.Average(unit => values[unit]), 4000, threads: 2);
        Assert.Equal(values.PopulationStandardDeviation() / Math.Sqrt(50), mean.StandardError!.Value, 0.06 * mean.StandardError.Value);
    }

    [Fact]
    public void Bootstrap_UndefinedForHalf_IsRefused() => Assert.Throws<UndefinedMeasureException>(() =>
        Bootstrap.Of(4, taken => taken.Distinct().Count() < 4 ? throw new UndefinedMeasureException("repeated") : 1));

    // What is drawn must stay the same from version to version, or old runs cannot be repeated.
    [Fact]
    public void SeededRandom_FirstDraws_AreThePublishedOnes()
    {
        // xoshiro256** from SplitMix64(0), as the authors' programs print it.
        Assert.Equal((0x99EC5F36CB75F2B4UL >> 11) * Math.Pow(2, -53), new SeededRandom(0).NextDouble());
    }

    [Theory]
    [InlineData(1e-300)]
    [InlineData(1e-10)]
    [InlineData(0.0013)]
    [InlineData(0.3)]
    [InlineData(0.5)]
    [InlineData(0.975)]
    [InlineData(0.9999)]
    public void Intervals_NormalQuantile_AgreesWithAnOracle(double p)
    {
        // Through the public surface: a difference with a standard error of 1 reaches the quantile itself.
        var level = Math.Abs(2 * p - 1);
        if (level is 0 or 1) return;
        var estimate = PairGap.Difference(new Distribution([1, 1], [], [1, 0]), 0, 1, level);
        Assert.Equal(Normal.InvCDF(0, 1, 0.5 + level / 2), estimate.Interval!.Value.Upper, 1e-8);
    }
}
