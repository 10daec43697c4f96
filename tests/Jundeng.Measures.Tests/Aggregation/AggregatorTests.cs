using Jundeng.Measures.Aggregation;

namespace Jundeng.Measures.Tests.Aggregation;

public sealed class AggregatorTests
{
    private static readonly Table s_scores = Table.FromRows([4, 1, 2], [2, 2, 2], [0, 8, 4]);

    [Fact]
    public void Means_ZeroScore_AreTheirLimits()
    {
        Assert.Equal(0, Aggregator.Geometric.Of(s_scores, [1, 1, 1])[2]);
        Assert.Equal(0, Aggregator.Harmonic.Of(s_scores, [1, 1, 1])[2]);
        Assert.Equal(0, Aggregator.Mean(-2).Of(s_scores, [1, 1, 1])[2]);
        Assert.Equal(2, Aggregator.Geometric.Of(s_scores, [1, 1, 1])[0], 1e-15);
    }

    [Fact]
    public void Means_WeightZero_CountsForNothing() => Assert.Equal(Math.Sqrt(32), Aggregator.Geometric.Of(s_scores, [0, 2, 2])[2], 1e-14);

    [Fact]
    public void Mean_InfinitePower_IsTheExtreme()
    {
        Assert.Equal([4, 2, 8], Aggregator.Mean(double.PositiveInfinity).Of(s_scores, [1, 1, 1]));
        Assert.Equal([1, 2, 0], Aggregator.Mean(double.NegativeInfinity).Of(s_scores, [1, 1, 1]));
    }

    [Fact]
    public void Means_RisingPower_NeverFall() => Generators.Holds(Generators.Units, units =>
    {
        var table = Table.FromRows([units.Values]);
        double[] powers = [double.NegativeInfinity, -5, -1, 0, 0.5, 1, 2, 7, double.PositiveInfinity];
        var means = powers.Select(power => Aggregator.Mean(power).Of(table, units.Populations)[0]).ToArray();
        return Enumerable.Range(1, means.Length - 1).All(i => means[i] >= means[i - 1] * (1 - 1e-9));
    });

    [Fact]
    public void Geometric_NegativeScore_IsRefused() => Assert.Equal(
        UndefinedReason.NotPositive, Assert.Throws<UndefinedMeasureException>(() => Aggregator.Geometric.Of(Table.FromRows([1, -1]), [1, 1])).Reason);

    [Fact]
    public void Arithmetic_NegativeScore_IsAllowed() => Assert.Equal(-1, Aggregator.Arithmetic.Of(Table.FromRows([1, -3]), [1, 1])[0]);

    [Theory]
    [InlineData(new double[] { 1, 1, 1 }, 2)]
    [InlineData(new double[] { 3, 1, 1 }, 4)]
    [InlineData(new double[] { 1, 1, 0 }, 2.5)]
    [InlineData(new double[] { 2, 1, 1 }, 3)]
    public void Median_ByWeight_IsWhereHalfIsReached(double[] weights, double expected) => Assert.Equal(expected, Aggregator.Median.Of(s_scores, weights)[0], 1e-15);

    [Fact]
    public void ShareMet_ByWeight_CountsWhatReachesIt() => Assert.Equal([0.75, 0.75 + 0.25, 0.5], Aggregator.ShareMet.Of(s_scores, [2, 1, 1], met: 2));

    [Fact]
    public void Of_MissingScore_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Aggregator.Arithmetic.Of(Table.FromRows([1, double.NaN]), [1, 1]));

    [Fact]
    public void Outranking_SmallTable_CountsWinsAndTies()
    {
        // First beats second in one and ties in none; by hand: shares 1|2 = 1/3 + 1/6, 1|3 = 1/3, 2|3 = 1/3.
        var scores = Table.FromRows([4, 1, 2], [2, 2, 2], [0, 8, 4]);
        Assert.Equal(0.5, Outranking.Share(scores, [1, 1, 1], 0, 1), 1e-15);
        Assert.Equal([0.5 + 1 / 3.0, 0.5 + 1 / 3.0, 4 / 3.0], Outranking.Scores(scores, [1, 1, 1]).Select(score => Math.Round(score, 14)), (a, b) => Math.Abs(a - b) < 1e-13);
        Assert.Equal([-1, -1, 2], Outranking.NetWins(scores, [1, 1, 1]));
    }

    [Fact]
    public void Outranking_Anything_AgreesWithAllPairs() => Generators.Holds(Generators.Scores, example =>
    {
        var scores = Table.FromColumns([.. Enumerable.Range(0, example.Scores.Columns).Select(column =>
            example.Scores.Column(column).ToArray().Select(value => double.IsNaN(value) ? 0 : value).ToArray())]);
        var (sums, wins) = (Outranking.Scores(scores, example.Weights), Outranking.NetWins(scores, example.Weights));
        return Enumerable.Range(0, scores.Rows).All(one =>
        {
            var shares = Enumerable.Range(0, scores.Rows).Where(other => other != one).Select(other => Outranking.Share(scores, example.Weights, one, other)).ToArray();
            return Generators.Near(shares.Sum(), sums[one]) && wins[one] == shares.Sum(share => Math.Abs(share - 0.5) < 1e-12 ? 0 : Math.Sign(share - 0.5));
        });
    });

    [Fact]
    public void Topsis_AllEqual_IsRefused() => Assert.Equal(
        UndefinedReason.AllEqual, Assert.Throws<UndefinedMeasureException>(() => Topsis.Of(Table.FromRows([1, 2], [1, 2]), [1, 1])).Reason);

    [Fact]
    public void Coupling_ZeroScore_IsZero()
    {
        Assert.Equal(new Coupling(0, 0.4, 0), Coupling.Of([0.8, 0]));
        Assert.Equal(new Coupling(0, 0, 0), Coupling.Of([0, 0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Coupling.Of([0.5, 1.2]));
    }

    [Fact]
    public void Obstacles_Anything_SumToOneOrToNothing() => Generators.Holds(Generators.Scores, example =>
    {
        var scores = Table.FromColumns([.. Enumerable.Range(0, example.Scores.Columns).Select(column =>
            example.Scores.Column(column).ToArray().Select(value => double.IsNaN(value) ? 1 : value).ToArray())]);
        var degrees = Obstacles.Of(scores, example.Weights);
        return Enumerable.Range(0, scores.Rows).All(row =>
        {
            var sum = Enumerable.Range(0, scores.Columns).Sum(column => degrees[row, column]);
            return Enumerable.Range(0, scores.Columns).All(column => scores[row, column] == 1) ? sum == 0 : Generators.Near(1, sum);
        });
    });
}
