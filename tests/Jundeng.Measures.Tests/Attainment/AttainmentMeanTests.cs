using FsCheck;
using FsCheck.Fluent;

namespace Jundeng.Measures.Tests;

public sealed class AttainmentMeanTests
{
    private const double Tolerance = 1e-12;

    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20130101, 31);

    // From 0 to 2 by tenths, about every fourth missing.
    private static readonly Arbitrary<Attainment?[]> s_shares = Gen.Frequency(
            (1, Gen.Constant<Attainment?>(null)),
            (3, Gen.Choose(0, 20).Select(tenths => (Attainment?)Share(tenths / 10.0))))
        .ArrayOf()
        .ToArbitrary();

    [Fact]
    public void Of_AllReported_IsThePlainMean()
    {
        var mean = AttainmentMean.Of([Share(0.5), Share(1.5), Share(1)]);

        Assert.Equal(2.5 / 3, mean.Capped!.Value, Tolerance);
        Assert.Equal(1, mean.Uncapped!.Value, Tolerance);
        Assert.Equal((mean.Capped.Value, mean.Capped.Value), (mean.Low, mean.High));
        Assert.Equal((1.0, 3, 3), (mean.Coverage, mean.Counted, mean.Reported));
    }

    [Fact]
    public void Of_SomeMissing_TakesThemAsWorstAndGivesThePair()
    {
        var mean = AttainmentMean.Of([Share(0.8), null, Share(1.2), null]);

        Assert.Equal(0.45, mean.Capped!.Value, Tolerance);
        Assert.Equal(0.5, mean.Uncapped!.Value, Tolerance);
        Assert.Equal(0.45, mean.Low, Tolerance);
        Assert.Equal(0.95, mean.High, Tolerance);
        Assert.Equal((0.5, 4, 2), (mean.Coverage, mean.Counted, mean.Reported));
    }

    [Fact]
    public void Of_AllMissing_HasNoMeanAndTheWidestPair()
    {
        var mean = AttainmentMean.Of([null, null]);

        Assert.Null(mean.Capped);
        Assert.Null(mean.Uncapped);
        Assert.Equal((0.0, 1.0, 0.0, 2, 0), (mean.Low, mean.High, mean.Coverage, mean.Counted, mean.Reported));
    }

    [Fact]
    public void Of_Empty_HasNoMeanAndTheWidestPair()
    {
        var mean = AttainmentMean.Of([]);

        Assert.Null(mean.Capped);
        Assert.Null(mean.Uncapped);
        Assert.Equal((0.0, 1.0, 0.0, 0, 0), (mean.Low, mean.High, mean.Coverage, mean.Counted, mean.Reported));
    }

    [Fact]
    public void Of_SumTooLarge_StaysFinite()
    {
        var huge = Attainment.Of(double.MaxValue, 1, TargetSense.AtLeast);

        Assert.Equal(double.MaxValue, AttainmentMean.Of([huge, huge]).Uncapped!.Value, double.MaxValue * Tolerance);
    }

    [Fact]
    public void Of_Anything_HoldsLowBelowHighWithinBounds() => Check.One(s_config, Prop.ForAll(s_shares, shares =>
    {
        var mean = AttainmentMean.Of(shares);
        return mean.Low >= 0 && mean.Low <= mean.High && mean.High <= 1
            && (mean.Capped is null || (mean.Capped == mean.Low && mean.Capped <= mean.Uncapped + Tolerance))
            && mean.Reported == shares.Count(share => share is not null) && mean.Counted == shares.Length;
    }));

    [Fact]
    public void Of_ValueGoesMissing_NeverRaisesTheScore() => Check.One(s_config, Prop.ForAll(s_shares, shares =>
    {
        var before = AttainmentMean.Of(shares);
        return Enumerable.Range(0, shares.Length).All(i =>
        {
            var after = AttainmentMean.Of(Replace(shares, i, null));
            return (after.Capped ?? 0) <= (before.Capped ?? 0) + Tolerance && (after.Uncapped ?? 0) <= (before.Uncapped ?? 0) + Tolerance
                && after.Low <= before.Low + Tolerance && after.High >= before.High - Tolerance;
        });
    }));

    [Fact]
    public void Of_MissingValueTurnsUp_FallsInsideThePair() => Check.One(s_config, Prop.ForAll(s_shares, Gen.Choose(0, 20).ToArbitrary(), (shares, tenths) =>
    {
        var before = AttainmentMean.Of(shares);
        var full = AttainmentMean.Of([.. shares.Select(share => share ?? Share(tenths / 10.0))]);
        return full.Low >= before.Low - Tolerance && full.High <= before.High + Tolerance;
    }));

    [Fact]
    public void Of_OtherOrder_GivesTheSame() => Check.One(s_config, Prop.ForAll(s_shares, shares =>
    {
        var (one, other) = (AttainmentMean.Of(shares), AttainmentMean.Of([.. shares.Reverse()]));
        return Math.Abs(one.Low - other.Low) < Tolerance && Math.Abs(one.High - other.High) < Tolerance && one.Coverage == other.Coverage;
    }));

    [Fact]
    public void Of_EachTwice_GivesTheSame() => Check.One(s_config, Prop.ForAll(s_shares, shares =>
    {
        var (one, twice) = (AttainmentMean.Of(shares), AttainmentMean.Of([.. shares, .. shares]));
        return Math.Abs(one.Low - twice.Low) < Tolerance && Math.Abs(one.High - twice.High) < Tolerance;
    }));

    private static Attainment Share(double share) => Attainment.Of(share, 1, TargetSense.AtLeast);

    private static Attainment?[] Replace(Attainment?[] shares, int at, Attainment? share)
    {
        Attainment?[] copy = [.. shares];
        copy[at] = share;
        return copy;
    }
}
