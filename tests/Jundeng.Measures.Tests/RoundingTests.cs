using FsCheck.Fluent;

namespace Jundeng.Measures.Tests;

public sealed class RoundingTests
{
    [Theory]
    [InlineData(98.65, 1, RoundingMode.HalfAwayFromZero, 98.7)]
    [InlineData(98.65, 1, RoundingMode.HalfToEven, 98.6)]
    [InlineData(98.75, 1, RoundingMode.HalfToEven, 98.8)]
    [InlineData(2.5, 0, RoundingMode.HalfAwayFromZero, 3)]
    [InlineData(2.5, 0, RoundingMode.HalfToEven, 2)]
    [InlineData(-2.5, 0, RoundingMode.HalfAwayFromZero, -3)]
    [InlineData(98.69, 1, RoundingMode.Truncate, 98.6)]
    [InlineData(-98.69, 1, RoundingMode.Truncate, -98.6)]
    [InlineData(0.285, 2, RoundingMode.HalfAwayFromZero, 0.29)]
    [InlineData(1.005, 2, RoundingMode.HalfAwayFromZero, 1.01)]
    public void Of_Half_FollowsTheNamedMode(double value, int digits, RoundingMode mode, double expected) =>
        Assert.Equal((decimal)expected, new Rounding(mode, digits).Of(value));

    // GB/T 8170-2008, 3.3: intervals of 0.5 and 0.2.
    [Theory]
    [InlineData(60.25, 2, 60.0)]
    [InlineData(60.38, 2, 60.5)]
    [InlineData(-60.75, 2, -61.0)]
    [InlineData(830, 5, 830)]
    [InlineData(8.42, 5, 8.4)]
    [InlineData(8.31, 5, 8.4)]
    public void Of_Parts_RoundsToThem(double value, int parts, double expected) =>
        Assert.Equal((decimal)expected, new Rounding(RoundingMode.HalfToEven, 0, parts).Of(value));

    [Fact]
    public void Of_NoiseOfBinaryArithmetic_DoesNotDecide() => Assert.Equal(0.3m, new Rounding(RoundingMode.Truncate, 1).Of(0.1 + 0.2));

    [Fact]
    public void Of_RoundedAgain_ChangesNothing() => Generators.Holds(Gen.Choose(-1_000_000, 1_000_000).Select(number => number / 7919.0).ToArbitrary(), value =>
        Enum.GetValues<RoundingMode>().All(mode => new Rounding(mode, 2) is var rounding && rounding.Of((double)rounding.Of(value)) == rounding.Of(value)));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e28)]
    public void Of_NoNumberOfUse_Throws(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => new Rounding(RoundingMode.HalfToEven, 1).Of(value));

    [Fact]
    public void New_OutsideItsRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rounding((RoundingMode)9, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rounding(RoundingMode.HalfToEven, 16));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rounding(RoundingMode.HalfToEven, 0, 3));
    }

    [Fact]
    public void Default_RoundsHalvesAwayFromZeroToAWholeNumber()
    {
        Assert.Equal(3m, default(Rounding).Of(2.5));
        Assert.Equal(new Rounding(RoundingMode.HalfAwayFromZero, 0), default);
    }
}
