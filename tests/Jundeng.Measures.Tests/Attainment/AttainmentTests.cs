using FsCheck;
using FsCheck.Fluent;

namespace Jundeng.Measures.Tests;

public sealed class AttainmentTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20120101, 31);

    private static readonly Arbitrary<double> s_number = ArbMap.Default.ArbFor<NormalFloat>().Generator.Select(number => number.Get).ToArbitrary();

    private static readonly Arbitrary<TargetSense> s_sense = Gen.Elements(Enum.GetValues<TargetSense>()).ToArbitrary();

    [Theory]
    [InlineData(1575, 1750, TargetSense.Exactly, 0.9, 0.9)]
    [InlineData(2100, 1750, TargetSense.Exactly, 1, 1.2)]
    [InlineData(95, 95, TargetSense.AtLeast, 1, 1)]
    [InlineData(76, 95, TargetSense.AtLeast, 0.8, 0.8)]
    [InlineData(20, 20, TargetSense.AtMost, 1, 1)]
    [InlineData(25, 20, TargetSense.AtMost, 0.8, 0.8)]
    [InlineData(16, 20, TargetSense.AtMost, 1, 1.25)]
    public void Of_OrdinaryValue_IsTheRatio(double value, double target, TargetSense sense, double capped, double uncapped) =>
        AssertIs(capped, uncapped, Attainment.Of(value, target, sense));

    // Published for an urban-rural scheme: 17515 of 25000 would be 70.06 % by the plain ratio.
    [Fact]
    public void Of_PublishedValue_AgreesToItsDigits() => Assert.Equal(0.7006, Attainment.Of(17515, 25000, TargetSense.AtLeast).Capped, 4);

    [Theory]
    [InlineData(0, TargetSense.AtLeast, 1)]
    [InlineData(3, TargetSense.AtLeast, 1)]
    [InlineData(-3, TargetSense.AtLeast, 0)]
    [InlineData(0, TargetSense.AtMost, 1)]
    [InlineData(3, TargetSense.AtMost, 0)]
    [InlineData(-3, TargetSense.AtMost, 1)]
    [InlineData(0, TargetSense.Exactly, 1)]
    [InlineData(3, TargetSense.Exactly, 0)]
    [InlineData(-3, TargetSense.Exactly, 0)]
    public void Of_TargetZero_IsMetOrNot(double value, TargetSense sense, double share) => AssertIs(share, share, Attainment.Of(value, 0, sense));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void Of_CeilingAndNothingToDivideBy_IsMet(double value) => AssertIs(1, 1, Attainment.Of(value, 20, TargetSense.AtMost));

    [Theory]
    [InlineData(TargetSense.AtLeast)]
    [InlineData(TargetSense.Exactly)]
    public void Of_NegativeValue_IsNotMetAtAll(TargetSense sense) => AssertIs(0, 0, Attainment.Of(-5, 20, sense));

    [Theory]
    [InlineData(-2, -2, TargetSense.AtLeast, 1, 1)]
    [InlineData(-4, -2, TargetSense.AtLeast, 0.5, 0.5)]
    [InlineData(-1, -2, TargetSense.AtLeast, 1, 2)]
    [InlineData(3, -2, TargetSense.AtLeast, 1, 1)]
    [InlineData(-4, -5, TargetSense.AtMost, 0.8, 0.8)]
    [InlineData(-6, -5, TargetSense.AtMost, 1, 1.2)]
    [InlineData(1, -5, TargetSense.AtMost, 0, 0)]
    [InlineData(-4, -5, TargetSense.Exactly, 0.8, 0.8)]
    [InlineData(4, -5, TargetSense.Exactly, 0, 0)]
    public void Of_NegativeTarget_IsJudgedWithSignsTurned(double value, double target, TargetSense sense, double capped, double uncapped) =>
        AssertIs(capped, uncapped, Attainment.Of(value, target, sense));

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(1, double.NaN)]
    [InlineData(1, double.NegativeInfinity)]
    public void Of_NotFinite_Throws(double value, double target) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Attainment.Of(value, target, TargetSense.AtLeast));

    [Fact]
    public void Of_UndefinedSense_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Attainment.Of(1, 1, (TargetSense)7));

    [Fact]
    public void Of_RatioTooLarge_IsTheLargestDouble() => AssertIs(1, double.MaxValue, Attainment.Of(double.MaxValue, double.Epsilon, TargetSense.AtLeast));

    [Fact]
    public void Default_IsNotMetAtAll() => AssertIs(0, 0, default);

    [Fact]
    public void Of_Anything_StaysInBounds() => Check.One(s_config, Prop.ForAll(s_number, s_number, s_sense, (value, target, sense) =>
    {
        var share = Attainment.Of(value, target, sense);
        return share.Capped is >= 0 and <= 1 && share.Uncapped >= 0 && double.IsFinite(share.Uncapped) && share.Capped == Math.Min(1, share.Uncapped);
    }));

    [Fact]
    public void Of_Anything_IsFullExactlyWhereMet() => Check.One(s_config, Prop.ForAll(s_number, s_number, s_sense, (value, target, sense) =>
    {
        var met = sense switch
        {
            TargetSense.AtLeast => value >= target,
            TargetSense.AtMost => value <= target,
            _ => target == 0 ? value == 0 : target > 0 ? value >= target : value <= target,
        };
        return Attainment.Of(value, target, sense).Capped == 1 == met;
    }));

    [Fact]
    public void Of_BetterValue_NeverGivesLess() => Check.One(s_config, Prop.ForAll(s_number, s_number, s_number, (first, second, target) =>
    {
        var (less, more) = (Math.Min(first, second), Math.Max(first, second));
        return Attainment.Of(less, target, TargetSense.AtLeast).Capped <= Attainment.Of(more, target, TargetSense.AtLeast).Capped
            && Attainment.Of(less, target, TargetSense.AtMost).Capped >= Attainment.Of(more, target, TargetSense.AtMost).Capped;
    }));

    [Fact]
    public void Of_OtherUnitOfMeasure_GivesTheSame() => Check.One(s_config, Prop.ForAll(s_number, s_number, s_sense, (value, target, sense) =>
    {
        const double powerOfTwo = 1024; // scales without rounding
        return Attainment.Of(value * powerOfTwo, target * powerOfTwo, sense) == Attainment.Of(value, target, sense);
    }));

    private static void AssertIs(double capped, double uncapped, Attainment share)
    {
        Assert.Equal(capped, share.Capped, 1e-15);
        Assert.Equal(uncapped, share.Uncapped, 1e-15);
    }
}
