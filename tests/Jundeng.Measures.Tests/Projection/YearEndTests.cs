using Jundeng.Measures.Projection;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Jundeng.Measures.Tests.Projection;

public sealed class YearEndTests
{
    [Fact]
    public void Flow_HalfOfTheYear_IsTwiceAsMuch()
    {
        var forecast = YearEnd.Flow([new Progress(0.5, 875)]);
        Assert.Equal((1750.0, 1750.0), (forecast.AtEnd.Value, forecast.Pace));
        Assert.Null(forecast.AtEnd.Interval);
    }

    [Fact]
    public void Flow_SeasonalProfile_TakesTheUsualShare()
    {
        var slowStart = new SeasonalProfile([0.1, 0.3, 0.6, 1]);
        Assert.Equal(1000, YearEnd.Flow([new Progress(0.5, 300)], slowStart).AtEnd.Value, 1e-9);
        Assert.Equal(0.2, slowStart.At(0.375), 1e-15);
    }

    [Fact]
    public void Flow_SteadyReports_HaveNoDoubt()
    {
        var forecast = YearEnd.Flow([new Progress(0.25, 25), new Progress(0.5, 50), new Progress(0.75, 75)]);
        Assert.Equal(100, forecast.AtEnd.Value, 1e-12);
        Assert.Equal(0, forecast.AtEnd.StandardError!.Value, 1e-12);
    }

    [Fact]
    public void Flow_UnsteadyReports_HaveTheIntervalOfARandomWalk()
    {
        var forecast = YearEnd.Flow([new Progress(0.25, 30), new Progress(0.5, 40), new Progress(0.75, 75)]);
        var variance = (25 + 225 + 100) / 0.25 / 2 * (0.25 / 0.75);
        Assert.Equal(Math.Sqrt(variance), forecast.AtEnd.StandardError!.Value, 1e-9);
        Assert.Equal(100 + StudentT.InvCDF(0, 1, 2, 0.975) * Math.Sqrt(variance), forecast.AtEnd.Interval!.Value.Upper, 1e-6);
    }

    [Fact]
    public void Flow_AtTheEnd_IsWhatWasReported()
    {
        var forecast = YearEnd.Flow([new Progress(0.3, 5), new Progress(0.6, 9), new Progress(1, 14)]);
        Assert.Equal(14, forecast.AtEnd.Value);
        Assert.Null(forecast.AtEnd.Interval);
    }

    [Fact]
    public void Stock_Reports_GoOnInAStraightLine()
    {
        Assert.Equal(95, YearEnd.Stock([new Progress(0.5, 95)]).AtEnd.Value);
        Assert.Equal(97, YearEnd.Stock([new Progress(0.5, 95)], baseline: 93).AtEnd.Value, 1e-12);
        double[] times = [0, 0.25, 0.5, 0.75], values = [90, 91.5, 92, 93.5];
        var forecast = YearEnd.Stock([new Progress(0.25, 91.5), new Progress(0.5, 92), new Progress(0.75, 93.5)], baseline: 90);
        var (intercept, slope) = Fit.Line(times, values);
        Assert.Equal(intercept + slope, forecast.AtEnd.Value, 1e-9);
        Assert.Equal(slope, forecast.Pace, 1e-9);
        Assert.True(forecast.AtEnd.Interval is { } interval && interval.Lower < forecast.AtEnd.Value && interval.Method == IntervalMethod.StudentT);
    }

    [Fact]
    public void Needed_Behind_IsFasterThanSoFar()
    {
        var needed = YearEnd.Needed(new Progress(0.5, 700), 1750);
        Assert.Equal((1050.0, 2100.0, 1.5), (needed.Remaining, needed.Pace, needed.Ratio));
    }

    [Fact]
    public void Needed_Met_IsNothing() => Assert.True(YearEnd.Needed(new Progress(0.5, 1800), 1750) is { Remaining: -50, Pace: < 0 });

    [Fact]
    public void Needed_NoTimeLeft_HasNoPace() => Assert.Equal(new PaceNeeded(5, null, null), YearEnd.Needed(new Progress(1, 5), 10));

    [Fact]
    public void Needed_NothingYet_HasNoRatio() => Assert.Equal(new PaceNeeded(10, 20, null), YearEnd.Needed(new Progress(0.5, 0), 10));

    [Fact]
    public void Profile_FromYears_IsTheirMean()
    {
        var profile = SeasonalProfile.FromYears(Table.FromRows([20, 100], [80, 200]));
        Assert.Equal(0.3, profile.At(0.5), 1e-15);
        Assert.Equal(1, profile.At(1));
        Assert.Equal(0, profile.At(0));
    }

    [Fact]
    public void Wrong_Arguments_Throw()
    {
        Assert.Throws<UndefinedMeasureException>(() => YearEnd.Flow([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => YearEnd.Flow([new Progress(0, 1)]));
        Assert.Throws<ArgumentException>(() => YearEnd.Flow([new Progress(0.5, 1), new Progress(0.4, 2)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => YearEnd.Stock([new Progress(0.5, double.NaN)]));
        Assert.Throws<ArgumentException>(() => new SeasonalProfile([0.5, 0.4, 1]));
        Assert.Throws<ArgumentException>(() => new SeasonalProfile([0.5, 0.9]));
    }
}
