using FsCheck;
using FsCheck.Fluent;

namespace Jundeng.Measures.Tests;

public sealed class AttainmentRuleTests
{
    private static readonly AttainmentRule[] s_rising =
    [
        new RatioRule(95, TargetSense.AtLeast), new EfficacyRule(90, 70), new RangeRule(10, 60), new CoverageRule(100), new GradeRule(0.2, (30, 0.5), (60, 1)),
        new AverageRule(40),
    ];

    private static readonly AttainmentRule[] s_falling =
        [new RatioRule(20, TargetSense.AtMost), new EfficacyRule(5, 25), new RangeRule(60, 10), new AverageRule(40, Direction.Negative)];

    private static readonly Arbitrary<(double, double)> s_pairs =
        Gen.Choose(-50_000, 200_000).Select(number => number / 1000.0).ArrayOf(2).Select(pair => (Math.Min(pair[0], pair[1]), Math.Max(pair[0], pair[1]))).ToArbitrary();

    [Fact]
    public void Of_BetterValue_NeverGivesLess() => Generators.Holds(s_pairs, pair =>
        s_rising.All(rule => rule.Of(pair.Item1).Capped <= rule.Of(pair.Item2).Capped && rule.Of(pair.Item1).Uncapped <= rule.Of(pair.Item2).Uncapped)
        && s_falling.All(rule => rule.Of(pair.Item1).Capped >= rule.Of(pair.Item2).Capped));

    [Fact]
    public void Of_Anything_StaysBetweenFloorAndCap() => Generators.Holds(s_pairs, pair =>
        s_rising.Concat(s_falling).Append(new IntervalRule(3, 6, 0, 12)).All(rule => rule.Of(pair.Item1) is { Capped: >= 0 and <= 1 } attainment && attainment.Capped == Math.Min(1, attainment.Uncapped)));

    [Fact]
    public void Of_NotFinite_Throws() => Assert.All(s_rising.Concat(s_falling), rule =>
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => rule.Of(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => rule.Of(double.NegativeInfinity));
    });

    [Fact]
    public void Of_Column_KeepsWhatIsMissing()
    {
        var (capped, uncapped) = new RatioRule(50, TargetSense.AtLeast).Of([25, double.NaN, 60]);
        Assert.Equal([0.5, double.NaN, 1], capped);
        Assert.Equal([0.5, double.NaN, 1.2], uncapped);
    }

    [Fact]
    public void RatioRule_Anything_IsTheAttainmentOfOneValue() => Generators.Holds(s_pairs, pair =>
        Enum.GetValues<TargetSense>().All(sense => new RatioRule(pair.Item2, sense).Of(pair.Item1) == Measures.Attainment.Of(pair.Item1, pair.Item2, sense)));

    [Theory]
    [InlineData(70, 0.6)]
    [InlineData(90, 1)]
    [InlineData(65, 0.5)]
    [InlineData(30, 0)]
    public void EfficacyRule_Ends_AreTheFloorShareAndOne(double value, double share) => Assert.Equal(share, new EfficacyRule(90, 70).Of(value).Capped, 1e-15);

    [Fact]
    public void EfficacyRule_LowFloor_GoesBelowZero() =>
        Assert.Equal(-0.2, (new EfficacyRule(90, 70) { Bounds = new AttainmentBounds(-1) }).Of(30).Capped, 1e-15);

    [Fact]
    public void EfficacyRule_TargetIsFloor_IsRefused() => Assert.Equal(UndefinedReason.AllEqual, Assert.Throws<UndefinedMeasureException>(() => new EfficacyRule(5, 5)).Reason);

    [Theory]
    [InlineData(3, 1)]
    [InlineData(6, 1)]
    [InlineData(4.5, 1)]
    [InlineData(0, 0.5)]
    [InlineData(9, 0.5)]
    [InlineData(12, 0)]
    [InlineData(20, 0)]
    public void IntervalRule_Example_FallsOnBothSides(double value, double share) => Assert.Equal(share, new IntervalRule(3, 6, 0, 12).Of(value).Capped, 1e-15);

    [Fact]
    public void IntervalRule_NotNested_Throws() => Assert.Throws<ArgumentException>(() => new IntervalRule(3, 6, 4, 12));

    [Fact]
    public void RangeRule_FromSample_TakesItsEnds()
    {
        Assert.Equal(new RangeRule(2, 8), RangeRule.FromSample([5, double.NaN, 2, 8], Direction.Positive));
        Assert.Equal(new RangeRule(8, 2), RangeRule.FromSample([5, double.NaN, 2, 8], Direction.Negative));
        Assert.Throws<UndefinedMeasureException>(() => RangeRule.FromSample([3, 3], Direction.Positive));
        Assert.Throws<UndefinedMeasureException>(() => RangeRule.FromSample([double.NaN], Direction.Positive));
    }

    [Theory]
    [InlineData(95, 100, 0.95, 0.95)]
    [InlineData(110, 100, 1, 1.1)]
    [InlineData(0, 0, 1, 1)]
    public void CoverageRule_Counts_AreServedOverEligible(double served, double eligible, double capped, double uncapped)
    {
        var attainment = new CoverageRule().Of(served, eligible);
        Assert.Equal((capped, uncapped), (attainment.Capped, attainment.Uncapped));
    }

    [Fact]
    public void CoverageRule_ServedButNobodyEligible_IsRefused() => Assert.Throws<UndefinedMeasureException>(() => new CoverageRule().Of(3, 0));

    [Theory]
    [InlineData(0, 0.2)]
    [InlineData(30, 0.5)]
    [InlineData(59.9, 0.5)]
    [InlineData(60, 1)]
    public void GradeRule_Thresholds_ArePartOfTheirGrade(double value, double share) => Assert.Equal(share, new GradeRule(0.2, (30, 0.5), (60, 1)).Of(value).Capped);

    [Fact]
    public void GradeRule_YesNo_IsMetFromOne() => Assert.Equal((0.0, 1.0), (GradeRule.YesNo.Of(0).Capped, GradeRule.YesNo.Of(1).Capped));

    [Fact]
    public void GradeRule_ThresholdsThatFall_Throw() => Assert.Throws<ArgumentException>(() => new GradeRule(0, (60, 1), (30, 0.5)));

    [Fact]
    public void AverageRule_BetweenGroups_IsLowOverHigh()
    {
        Assert.Equal(0.5, AverageRule.BetweenGroups(30, 15).Capped);
        Assert.Equal(0.5, AverageRule.BetweenGroups(15, 30).Capped);
        Assert.Equal(1, AverageRule.BetweenGroups(0, 0).Capped);
        Assert.Equal(0, AverageRule.BetweenGroups(0, 4).Capped);
        Assert.Throws<ArgumentOutOfRangeException>(() => AverageRule.BetweenGroups(-1, 4));
    }

    [Fact]
    public void AverageRule_LessIsBetter_IsMeanOverValue()
    {
        var rule = new AverageRule(40, Direction.Negative);
        Assert.Equal((0.5, 2.0, 1.0), (rule.Of(80).Capped, rule.Of(20).Uncapped, rule.Of(0).Capped));
    }
}
