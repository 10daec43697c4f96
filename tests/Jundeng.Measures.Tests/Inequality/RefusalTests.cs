using Jundeng.Measures.Inequality;

namespace Jundeng.Measures.Tests.Inequality;

public sealed class RefusalTests
{
    [Fact]
    public void Distribution_Empty_IsRefused() => AssertRefused(UndefinedReason.Empty, () => new Distribution([]));

    [Fact]
    public void Distribution_PopulationsSumToZero_IsRefused() => AssertRefused(UndefinedReason.ZeroTotal, () => new Distribution([1, 2], [0, 0]));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Distribution_NotFinite_Throws(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => new Distribution([1, value]));

    [Fact]
    public void Distribution_OtherLength_Throws()
    {
        Assert.Throws<ArgumentException>(() => new Distribution([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => new Distribution([1, 2], [], [1]));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Distribution_NoPopulation_Throws(double population) => Assert.Throws<ArgumentOutOfRangeException>(() => new Distribution([1, 2], [1, population]));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Entropies_NotPositive_AreRefused(double value)
    {
        var distribution = new Distribution([5, value, 7]);
        AssertRefused(UndefinedReason.NotPositive, () => Theil.T(distribution));
        AssertRefused(UndefinedReason.NotPositive, () => Theil.L(distribution));
        AssertRefused(UndefinedReason.NotPositive, () => Atkinson.Of(distribution, 1));
        AssertRefused(UndefinedReason.NotPositive, () => Theil.DecomposeT(distribution, [1, 1, 2]));
    }

    [Fact]
    public void Gini_Negative_IsRefused()
    {
        AssertRefused(UndefinedReason.NotPositive, () => Gini.Of(new Distribution([1, -1, 3])));
        AssertRefused(UndefinedReason.ZeroTotal, () => Gini.Of(new Distribution([0, 0])));
    }

    [Fact]
    public void Gini_Zeros_AreAllowed() => Assert.Equal(2 / 3.0, Gini.Of(new Distribution([0, 0, 6])).Value, 1e-15);

    [Fact]
    public void Coefficient_MeanZero_IsRefused() => AssertRefused(UndefinedReason.ZeroTotal, () => Variation.Coefficient(new Distribution([-1, 1]), VariationKind.Weighted));

    [Fact]
    public void Palma_BottomHoldsNothing_IsRefused() => AssertRefused(UndefinedReason.ZeroTotal, () => Palma.Of(new Distribution([0, 0, 0, 0, 1, 1, 1])));

    [Fact]
    public void Palma_AllEqual_IsAQuarter() => Assert.Equal(0.25, Palma.Of(new Distribution([3, 3, 3])), 1e-15);

    [Fact]
    public void Palma_TenUnits_IsTopOverBottomFour() => Assert.Equal(10.0 / (1 + 2 + 3 + 4), Palma.Of(new Distribution([10, 2, 3, 4, 5, 6, 7, 8, 9, 1])), 1e-14);

    [Fact]
    public void Concentration_OneRank_IsRefused() =>
        AssertRefused(UndefinedReason.AllEqual, () => Concentration.Absolute(new OrderedGroups(new Distribution([1, 2]), [1, 1])));

    [Fact]
    public void Logistic_OutsideTheScale_IsRefused() =>
        AssertRefused(UndefinedReason.OutOfRange, () => SlopeIndex.Logistic([1, 2, 3], [10, 50, 120], [100, 100, 100], 100));

    // All below a rank none, all above it all: the line would be infinitely steep.
    [Fact]
    public void Logistic_Separated_IsRefused() =>
        AssertRefused(UndefinedReason.NoSolution, () => SlopeIndex.Logistic([1, 2, 3, 4], [0, 0, 100, 100], [100, 100, 100, 100], 100));

    [Fact]
    public void Linear_StraightLine_FindsIt()
    {
        var indices = SlopeIndex.Linear([3, 1, 2], [30, 10, 20], [1, 1, 1]);
        Assert.Equal(30, indices.Slope.Value, 1e-12);
        Assert.Equal(7, indices.Relative.Value, 1e-12);
        Assert.Equal(0, indices.Slope.StandardError!.Value, 1e-9);
    }

    [Fact]
    public void Attributable_ReferencePassed_IsZero()
    {
        var groups = new Distribution([90, 80]);
        Assert.Equal(0, Attributable.Risk(groups, 1, Direction.Positive).Value);
        Assert.Equal(-5, Attributable.Risk(groups, 1, Direction.Negative).Value, 1e-12);
        Assert.Equal(100 * 5 / 85.0, Attributable.Fraction(groups, 0, Direction.Positive).Value, 1e-12);
    }

    [Fact]
    public void Ratio_OverZero_IsRefused()
    {
        AssertRefused(UndefinedReason.NotPositive, () => PairGap.Ratio(new Distribution([1, 0]), 0, 1));
        Assert.Equal(0, PairGap.Ratio(new Distribution([1, 0]), 1, 0).Value);
    }

    [Fact]
    public void Moran_AllEqualOrAllIslands_IsRefused()
    {
        AssertRefused(UndefinedReason.AllEqual, () => Moran.Of([1, 1, 1, 1], [new Neighbour(0, 1)]));
        AssertRefused(UndefinedReason.ZeroTotal, () => Moran.Of([1, 2, 3, 4], []));
        Assert.Throws<ArgumentException>(() => Moran.Of([1, 2, 3, 4], [new Neighbour(0, 4)]));
    }

    [Fact]
    public void Moran_Islands_AreNamed() => Assert.Equal([2, 3], Moran.Of([1, 2, 3, 4], [new Neighbour(0, 1), new Neighbour(1, 0)]).Islands);

    [Fact]
    public void Moran_Permutations_AreTheSameForTheSameSeed()
    {
        var values = Enumerable.Range(0, 30).Select(i => Math.Sin(i / 4.0)).ToArray();
        var ring = Enumerable.Range(0, 30).SelectMany(i => new[] { new Neighbour(i, (i + 1) % 30), new Neighbour((i + 1) % 30, i) }).ToArray();
        var one = Moran.Of(values, ring, permutations: 999, seed: 7);
        Assert.Equal(one.P, Moran.Of(values, ring, permutations: 999, seed: 7).P);
        Assert.InRange(one.P!.Value, 0.001, 0.01);
    }

    // As many permutations give the expectation that the formula states.
    [Fact]
    public void Moran_SpreadValues_AreNotSignificant()
    {
        var values = new[] { 3.0, 9, 1, 7, 2, 8, 6, 4, 5, 0 };
        var chain = Enumerable.Range(0, 9).SelectMany(i => new[] { new Neighbour(i, i + 1), new Neighbour(i + 1, i) }).ToArray();
        Assert.True(Moran.Of(values, chain, permutations: 499).P > 0.05);
    }

    [Fact]
    public void Beta_KnownSpeed_IsFound()
    {
        // y_T = e^(−λT)·ln y₀ closes gaps at the speed λ.
        double[] first = [1.5, 3, 6, 11];
        var last = first.Select(value => Math.Exp(2 + (Math.Log(value) - 2) * Math.Exp(-0.05 * 8))).ToArray();
        var result = Convergence.Beta(first, last, 8);
        Assert.Equal(0.05, result.Speed!.Value, 1e-12);
        Assert.Equal(Math.Log(2) / 0.05, result.HalfLife!.Value, 1e-9);
        Assert.Equal(1, result.Determination, 1e-12);
        Assert.True(result.Slope.Value < 0);
    }

    [Fact]
    public void Sigma_GapsThatClose_HaveAFallingTrend()
    {
        var table = Table.FromRows([1, 2, 3], [9, 8, 7], [4, 5, 5], [double.NaN, 1, 2]);
        var result = Convergence.Sigma(table, [2010, 2011, 2012]);
        Assert.Equal(3, result.Regions);
        Assert.True(result.Trend.Value < 0 && result.Spread[0] > result.Spread[2]);
    }

    private static void AssertRefused(UndefinedReason reason, Func<object?> measure) => Assert.Equal(reason, Assert.Throws<UndefinedMeasureException>(() => measure()).Reason);
}
