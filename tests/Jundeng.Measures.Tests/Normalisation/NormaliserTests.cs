using Jundeng.Measures.Normalisation;

namespace Jundeng.Measures.Tests.Normalisation;

public sealed class NormaliserTests
{
    private static readonly double[] s_values = [4, 10, double.NaN, 7, 4];

    public static TheoryData<Normaliser> All =>
        [new MinMax(), new Goalposts(0, 100), new ZScore(), new RankScore(), new Borda(), new PercentileRank(), new DistanceToBest(), new FractionOfBest()];

    [Fact]
    public void MinMax_Values_LandOnItsScale() => AssertIs([1, 100, double.NaN, 50.5, 1], new MinMax(1, 100).Of(s_values));

    [Fact]
    public void MinMax_LessIsBetter_IsTurned() => AssertIs([100, 0, double.NaN, 50, 100], new MinMax().Of(s_values, Direction.Negative));

    [Fact]
    public void Goalposts_Values_AreCutUnlessToldOtherwise()
    {
        AssertIs([0, 100, double.NaN, 50, 0], new Goalposts(5, 9).Of(s_values));
        AssertIs([-0.25, 1.25, double.NaN, 0.5, -0.25], new Goalposts(5, 9, 1, cut: false).Of(s_values));
        AssertIs([1, 0, double.NaN, 0.5, 1], new Goalposts(5, 9, 1).Of(s_values, Direction.Negative));
    }

    [Fact]
    public void ZScore_Values_HaveTheMeanAndDeviation()
    {
        var scores = new ZScore(10, 2).Of(s_values).Where(score => !double.IsNaN(score)).ToArray();
        Assert.Equal(10, scores.Average(), 1e-12);
        Assert.Equal(2, Math.Sqrt(scores.Sum(score => (score - 10) * (score - 10)) / 3), 1e-12);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(1000)]
    public void Ranks_AnyNumberOfValues_CountThoseThatAreLower(int count)
    {
        var values = Enumerable.Range(0, count).Select(i => i % 7 == 6 ? double.NaN : i * 7919 % 101).ToArray();
        AssertIs([.. values.Select(value => double.IsNaN(value) ? double.NaN : 1 + values.Count(other => other < value))], new RankScore().Of(values));
    }

    [Fact]
    public void Ranks_Values_ShareTheLowestRank()
    {
        AssertIs([1, 4, double.NaN, 3, 1], new RankScore().Of(s_values));
        AssertIs([3, 1, double.NaN, 2, 3], new RankScore().Of(s_values, Direction.Negative));
        AssertIs([0, 3, double.NaN, 2, 0], new Borda().Of(s_values));
        AssertIs([0, 1, double.NaN, 2 / 3.0, 0], new PercentileRank().Of(s_values));
    }

    [Fact]
    public void Distances_Values_AreMeasuredFromTheBest()
    {
        AssertIs([0, 1, double.NaN, 0.5, 0], new DistanceToBest().Of(s_values));
        AssertIs([0.4, 1, double.NaN, 0.7, 0.4], new FractionOfBest().Of(s_values));
        AssertIs([1, 0.4, double.NaN, 4 / 7.0, 1], new FractionOfBest().Of(s_values, Direction.Negative));
        AssertIs([0, 2, double.NaN, 1, 0], new DistanceToReference(7).Of(s_values));
        AssertIs([0, 1, double.NaN, 1, 0], new DistanceToReference(7, cut: true).Of(s_values));
        AssertIs([2, 0, double.NaN, 1, 2], new DistanceToReference(7).Of(s_values, Direction.Negative));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Of_Empty_IsRefused(Normaliser normaliser)
    {
        Assert.Equal(UndefinedReason.Empty, Assert.Throws<UndefinedMeasureException>(() => normaliser.Of([])).Reason);
        Assert.Equal(UndefinedReason.Empty, Assert.Throws<UndefinedMeasureException>(() => normaliser.Of([double.NaN, double.NaN])).Reason);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Of_Infinite_Throws(Normaliser normaliser) => Assert.Throws<ArgumentOutOfRangeException>(() => normaliser.Of([1, double.PositiveInfinity]));

    [Fact]
    public void Of_AllEqual_IsRefusedOrDefined()
    {
        foreach (Normaliser normaliser in new Normaliser[] { new MinMax(), new ZScore(), new DistanceToBest() })
            Assert.Equal(UndefinedReason.AllEqual, Assert.Throws<UndefinedMeasureException>(() => normaliser.Of([3, 3, 3])).Reason);
        AssertIs([1, 1], new RankScore().Of([3, 3]));
        AssertIs([0, 0], new Borda().Of([3, 3]));
        AssertIs([0, 0], new PercentileRank().Of([3, 3]));
        AssertIs([1, 1], new FractionOfBest().Of([3, 3]));
        AssertIs([30, 30], new Goalposts(0, 10).Of([3, 3]));
        Assert.Equal(UndefinedReason.OutOfRange, Assert.Throws<UndefinedMeasureException>(() => new DistanceToReference(3).Of([3, 3])).Reason);
        Assert.Equal(UndefinedReason.TooFew, Assert.Throws<UndefinedMeasureException>(() => new PercentileRank().Of([3])).Reason);
    }

    [Theory]
    [InlineData(-1, Direction.Positive)]
    [InlineData(0, Direction.Negative)]
    [InlineData(-1, Direction.Negative)]
    public void FractionOfBest_OffTheRatioScale_IsRefused(double value, Direction direction) =>
        Assert.Equal(UndefinedReason.NotPositive, Assert.Throws<UndefinedMeasureException>(() => new FractionOfBest().Of([value, 3], direction)).Reason);

    [Theory]
    [MemberData(nameof(All))]
    public void Of_Anything_KeepsTheOrder(Normaliser normaliser) => Generators.Holds(Generators.Units, units =>
    {
        if (units.Values.Distinct().Count() < 2) return true;
        var (up, down) = (normaliser.Of(units.Values), normaliser.Of(units.Values, Direction.Negative));
        return Enumerable.Range(0, up.Length).All(i => Enumerable.Range(0, up.Length).All(j =>
            units.Values[i] > units.Values[j] || (up[i] <= up[j] + 1e-12 && down[i] >= down[j] - 1e-12)));
    });

    [Fact]
    public void Of_IntoItself_GivesTheSame()
    {
        double[] values = [4, 10, 7];
        new MinMax().Of(values, Direction.Positive, values);
        AssertIs([0, 100, 50], values);
    }

    private static void AssertIs(double[] expected, double[] actual) => Assert.Equal(expected, actual, (one, other) => one.Equals(other) || Math.Abs(one - other) < 1e-12);
}
