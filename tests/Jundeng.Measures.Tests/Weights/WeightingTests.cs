using Jundeng.Measures.Weights;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

namespace Jundeng.Measures.Tests.Weights;

public sealed class WeightingTests
{
    private static readonly double[][] s_columns = [[1, 0.6, 0, 0.3, 0.9], [0, 0.2, 1, 0.8, 0.1], [0.5, 1, 0.4, 0, 0.7]];

    [Fact]
    public void Given_Weights_AreDividedByTheirSum() => Assert.Equal([0.25, 0.75], Weighting.Given([25, 75]));

    [Fact]
    public void BudgetAllocation_Experts_AreAveraged()
    {
        Assert.Equal([0.5, 0.2, 0.3], Weighting.BudgetAllocation(Table.FromRows([60, 10, 30], [40, 30, 30])));
        Assert.Throws<ArgumentException>(() => Weighting.BudgetAllocation(Table.FromRows([60, 10, 20])));
    }

    [Fact]
    public void Critic_Example_AgreesWithItsDefinition()
    {
        var contrast = s_columns.Select((column, j) => column.StandardDeviation() * s_columns.Where((_, k) => k != j).Sum(other => 1 - Correlation.Pearson(column, other))).ToArray();
        Assert.Equal(contrast.Select(c => c / contrast.Sum()), Weighting.Critic(Table.FromColumns(s_columns)), (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void Weights_ConstantColumn_CountsForNothing()
    {
        var table = Table.FromColumns([1, 0, 0.5], [0.5, 0.5, 0.5], [0.2, 0.4, 0]);
        Assert.Equal(0, Weighting.Entropy(table)[1]);
        Assert.Equal(0, Weighting.Critic(table)[1]);
    }

    [Fact]
    public void Weights_AllConstant_AreRefused()
    {
        var table = Table.FromColumns([0.5, 0.5], [0.2, 0.2]);
        Assert.Equal(UndefinedReason.AllEqual, Assert.Throws<UndefinedMeasureException>(() => Weighting.Entropy(table)).Reason);
        Assert.Equal(UndefinedReason.AllEqual, Assert.Throws<UndefinedMeasureException>(() => Weighting.Critic(table)).Reason);
        Assert.Equal(UndefinedReason.TooFew, Assert.Throws<UndefinedMeasureException>(() => Weighting.Entropy(Table.FromRows([0.5, 0.2]))).Reason);
        Assert.Equal(UndefinedReason.NotPositive, Assert.Throws<UndefinedMeasureException>(() => Weighting.Entropy(Table.FromColumns([0.5, -0.2]))).Reason);
    }

    [Fact]
    public void Weights_Anything_SumToOne() => Generators.Holds(Generators.Units, units =>
        units.Values.Distinct().Count() < 2 || (Generators.Near(1, Weighting.Entropy(Table.FromColumns(units.Values, units.Populations)).Sum())
            && Generators.Near(1, Weighting.Given(units.Populations).Sum())));

    [Fact]
    public void AnalyticHierarchy_Judgements_AgreeWithTheEigenvalueOfAnOracle()
    {
        double[][] rows = [[1, 2, 4, 7], [0.5, 1, 3, 5], [0.25, 1 / 3.0, 1, 2], [1 / 7.0, 0.2, 0.5, 1]];
        var result = AnalyticHierarchy.Of(Table.FromRows(rows));
        var eigen = Matrix<double>.Build.DenseOfRowArrays(rows).Evd();
        var at = eigen.EigenValues.Select(value => value.Real).ToList().IndexOf(eigen.EigenValues.Max(value => value.Real));
        var vector = eigen.EigenVectors.Column(at);
        Assert.Equal(eigen.EigenValues[at].Real, result.Eigenvalue, 1e-12);
        Assert.Equal(vector.Select(value => value / vector.Sum()), result.Weights, (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void AnalyticHierarchy_TwoElements_AreConsistent() => Assert.Equal(0, AnalyticHierarchy.Of(Table.FromRows([1, 9], [1 / 9.0, 1])).ConsistencyRatio);

    [Fact]
    public void AnalyticHierarchy_AgainstItself_IsNotConsistent() =>
        Assert.False(AnalyticHierarchy.Of(Table.FromRows([1, 9, 1 / 9.0], [1 / 9.0, 1, 9], [9, 1 / 9.0, 1])).IsConsistent);

    [Fact]
    public void AnalyticHierarchy_NotReciprocal_Throws() => Assert.Throws<ArgumentException>(() => AnalyticHierarchy.Of(Table.FromRows([1, 2], [2, 1])));

    [Fact]
    public void Join_TwoExperts_TakesTheGeometricMean() =>
        Assert.Equal(4, AnalyticHierarchy.Join([Table.FromRows([1, 2], [0.5, 1]), Table.FromRows([1, 8], [0.125, 1])])[0, 1], 1e-12);
}
