using Jundeng.Measures.Treatment;

namespace Jundeng.Measures.Tests.Treatment;

public sealed class TreatmentTests
{
    private static readonly double[] s_twoOutliers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100];

    [Fact]
    public void OutlierTreatment_HighOutliers_AreLoweredStepByStep()
    {
        var treated = new OutlierTreatment().Of(s_twoOutliers);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 30], treated.Values);
        Assert.Equal(new ValueChange(11, 100, 30, ChangeKind.WinsorisedHigh), Assert.Single(treated.Changes));
    }

    [Fact]
    public void OutlierTreatment_LowOutliers_AreRaised()
    {
        var treated = new OutlierTreatment().Of([.. s_twoOutliers.Select(value => -value)]);
        Assert.Equal(new ValueChange(11, -100, -30, ChangeKind.WinsorisedLow), Assert.Single(treated.Changes));
    }

    [Fact]
    public void OutlierTreatment_MissingValues_StayMissing()
    {
        var treated = new OutlierTreatment().Of([double.NaN, .. s_twoOutliers]);
        Assert.True(double.IsNaN(treated.Values[0]));
        Assert.Equal(12, Assert.Single(treated.Changes).Row);
    }

    [Fact]
    public void OutlierTreatment_NotEnough_FallsBack()
    {
        double[] values = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 50];
        var log = new OutlierTreatment(winsoriseAtMost: 0).Of(values);
        Assert.Equal(16, log.Changes.Count(change => change.Kind == ChangeKind.Logarithm));
        Assert.Equal(Math.Log(49 + 0.49), log.Values[15], 1e-15);
        Assert.Equal(values, new OutlierTreatment(winsoriseAtMost: 0, fallback: OutlierFallback.Original).Of(values).Values);
        Assert.Equal(1, new OutlierTreatment(winsoriseAtMost: 1, fallback: OutlierFallback.Winsorised).Of(values).Values[15]);
    }

    [Theory]
    [InlineData(new double[0])]
    [InlineData(new double[] { 1, 2, 900 })]
    [InlineData(new double[] { 5, 5, 5, 5, 5 })]
    public void OutlierTreatment_NoShape_StaysAsItIs(double[] values)
    {
        Assert.True(new OutlierTreatment().Passes(values));
        Assert.Empty(new OutlierTreatment().Of(values).Changes);
    }

    [Fact]
    public void OutlierTreatment_Anything_KeepsTheOrder() => Generators.Holds(Generators.Units, units =>
    {
        double[] values = [.. units.Values, .. units.Populations.Select(value => value * value)];
        var treated = new OutlierTreatment().Of(values).Values;
        return Enumerable.Range(0, values.Length).All(i => Enumerable.Range(0, values.Length).All(j => values[i] > values[j] || treated[i] <= treated[j]));
    });

    [Fact]
    public void Divide_PerThousand_ReportsEachValue()
    {
        var treated = Denominator.Divide([3, double.NaN, 0], [1500, 10, 4], 1000);
        Assert.Equal([2, double.NaN, 0], treated.Values);
        Assert.Equal([new ValueChange(0, 3, 2, ChangeKind.Divided), new ValueChange(2, 0, 0, ChangeKind.Divided)], treated.Changes);
    }

    [Fact]
    public void Divide_DenominatorMissing_IsMissing() => Assert.Equal([double.NaN], Denominator.Divide([3], [double.NaN]).Values);

    [Fact]
    public void Divide_ByZero_IsRefused() => Assert.Equal(UndefinedReason.NotPositive, Assert.Throws<UndefinedMeasureException>(() => Denominator.Divide([3], [0])).Reason);

    [Fact]
    public void GroupMedian_Missing_TakesTheMedianOfItsGroup()
    {
        var treated = Imputation.GroupMedian([1, 9, double.NaN, 2, double.NaN], [1, 1, 1, 1, 2]);
        Assert.Equal([1, 9, 2, 2, double.NaN], treated.Values);
        Assert.Equal((2, ChangeKind.GroupMedian), (Assert.Single(treated.Changes).Row, treated.Changes[0].Kind));
    }

    [Fact]
    public void LastValue_Missing_IsCarriedForward() =>
        Assert.Equal([double.NaN, 4, 4, 4, 6], Imputation.LastValue([double.NaN, 4, double.NaN, double.NaN, 6]).Values);

    [Fact]
    public void Linear_Missing_LiesOnTheLineAndEndsStayMissing()
    {
        var treated = Imputation.Linear([2010, 2011, 2013, 2014, 2015], [double.NaN, 4, double.NaN, 10, double.NaN]);
        Assert.Equal([double.NaN, 4, 8, 10, double.NaN], treated.Values);
        Assert.Equal(ChangeKind.Interpolated, Assert.Single(treated.Changes).Kind);
        Assert.Throws<ArgumentException>(() => Imputation.Linear([2011, 2011], [1, 2]));
    }
}
