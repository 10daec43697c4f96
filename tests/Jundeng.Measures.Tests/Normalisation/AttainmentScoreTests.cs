using Jundeng.Measures.Normalisation;

namespace Jundeng.Measures.Tests.Normalisation;

public sealed class AttainmentScoreTests
{
    [Theory]
    [InlineData(true, new double[] { 50, 100, 0 })]
    [InlineData(false, new double[] { 50, 150, 0 })]
    public void Of_Ratio_IsTheScaleTimesTheShareAndMissingStays(bool capped, double[] expected)
    {
        var scores = new AttainmentScore(new RatioRule(98, TargetSense.AtLeast), 100, capped).Of([49, 147, double.NaN, 0]);
        Assert.Equal([expected[0], expected[1], double.NaN, expected[2]], scores);
    }

    [Fact]
    public void Of_EitherDirection_IsLeftToTheRule()
    {
        var score = new AttainmentScore(new RatioRule(40, TargetSense.AtMost), 1);
        Assert.Equal([1, 0.5], score.Of([20, 80], Direction.Negative));
        Assert.Equal([1, 0.5], score.Of([20, 80], Direction.Positive));
    }

    [Fact]
    public void Of_SurplusBeyondEveryNumber_StaysFinite() =>
        Assert.Equal([double.MaxValue], new AttainmentScore(new RatioRule(1e-300, TargetSense.AtLeast), 100, capped: false).Of([1e300]));

    [Theory]
    [InlineData(Direction.Positive)]
    [InlineData(Direction.Negative)]
    public void Rescaled_OfAnyMethod_IsItsScoreTimesTheFactor(Direction direction)
    {
        double[] values = [3, double.NaN, 1, 7, 7];
        var reference = direction == Direction.Positive ? 5 : 2;
        foreach (var inner in new Normaliser[] { new PercentileRank(), new DistanceToReference(reference), new DistanceToBest(), new FractionOfBest() })
            Assert.Equal(inner.Of(values, direction).Select(score => score * 100), new Rescaled(inner, 100).Of(values, direction));
    }

    [Fact]
    public void New_ScaleThatIsNotPositive_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new AttainmentScore(GradeRule.YesNo, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rescaled(new Borda(), double.NaN));
    }
}
