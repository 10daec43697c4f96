using Jundeng.Measures.Aggregation;
using Jundeng.Measures.Inequality;
using Jundeng.Measures.Normalisation;
using Jundeng.Measures.Weights;

namespace Jundeng.Measures.Tests;

/// <summary>Values worked out by hand in plain arithmetic, to the digits agreed.</summary>
public sealed class GoldenValueTests
{
    private const double Digits = 5e-11;

    private static readonly double[] s_first = [92, 88, 95, 70, 75, 80];
    private static readonly double[] s_second = [31, 28, 40, 22, 25, 18];
    private static readonly double[] s_third = [5.2, 6.1, 4.8, 9.0, 8.2, 7.5];
    private static readonly double[] s_population = [10, 20, 30, 15, 25, 40];
    private static readonly int[] s_groups = [1, 1, 1, 2, 2, 2];

    private static Table Scores() => Table.FromColumns(
        new MinMax(0, 1).Of(s_first), new MinMax(0, 1).Of(s_second), new MinMax(0, 1).Of(s_third, Direction.Negative));

    // Published for an urban-rural scheme; the published digits differ by 0.01 because the published values are themselves rounded.
    [Theory]
    [InlineData(90, 70, 81.68, 83.37)]
    [InlineData(90, 70, 84.62, 89.23)]
    [InlineData(25000, 8000, 17515, 82.39)]
    [InlineData(25000, 8000, 22406, 93.90)]
    [InlineData(80000, 20000, 44641, 76.43)]
    [InlineData(80000, 20000, 51711, 81.14)]
    [InlineData(6500, 1500, 4557, 84.45)]
    [InlineData(6500, 1500, 5512, 92.10)]
    public void EfficacyRule_PublishedIndicators_AgreesWithinARoundedDigit(double target, double floor, double value, double published)
    {
        var attainment = new EfficacyRule(target, floor).Of(value);
        Assert.Equal(published, 100 * attainment.Capped, 0.0101);
        Assert.Equal(attainment.Capped, attainment.Uncapped);
    }

    [Theory]
    [InlineData(6, 90, 70, 81.68, 5.00)]
    [InlineData(5, 25000, 8000, 17515, 4.12)]
    [InlineData(6, 80000, 20000, 44641, 4.59)]
    [InlineData(7, 6500, 1500, 4557, 5.91)]
    [InlineData(4, 100, 60, 98.76, 3.95)]
    public void EfficacyRule_PublishedScores_AgreesWithinARoundedDigit(double weight, double target, double floor, double value, double score) =>
        Assert.Equal(score, weight * new EfficacyRule(target, floor).Of(value).Capped, 0.01);

    [Fact]
    public void Entropy_Example_AgreesToItsDigits()
    {
        var weights = Weighting.Entropy(Scores());
        AssertAgree([0.3194361826, 0.3458811491, 0.3346826683], weights);
        AssertAgree([0.7882962845, 0.6183031694, 1, 0.0628874817, 0.2376894091, 0.2473039974], Aggregator.Arithmetic.Of(Scores(), weights));
    }

    // A common shift of the scores changes the weights, as the field's warning says.
    [Theory]
    [InlineData(0.01, 0.32057, 0)]
    [InlineData(1, 0.34519, 0.29581)]
    public void Entropy_ShiftedScores_GivesOtherWeights(double shift, double first, double second)
    {
        var scores = Scores();
        var weights = Weighting.Entropy(Table.FromColumns([.. Enumerable.Range(0, 3).Select(column => scores.Column(column).ToArray().Select(z => z + shift).ToArray())]));
        Assert.Equal(first, weights[0], 5e-6);
        if (second > 0) Assert.Equal(second, weights[1], 5e-6);
    }

    [Fact]
    public void AnalyticHierarchy_Example_AgreesToItsDigits()
    {
        var result = AnalyticHierarchy.Of(Table.FromRows([1, 3, 5], [1 / 3.0, 1, 2], [1 / 5.0, 1 / 2.0, 1]));
        Assert.Equal([0.64832901, 0.22965079, 0.12202019], result.Weights.Select(weight => Math.Round(weight, 8)));
        Assert.Equal(3.0036946, result.Eigenvalue, 5e-8);
        Assert.Equal(0.003185, result.ConsistencyRatio, 5e-7);
        Assert.True(result.IsConsistent);
    }

    [Fact]
    public void Topsis_Example_AgreesToItsDigits() => AssertAgree(
        [0.7544575508, 0.6083010457, 1, 0.1039064368, 0.2440667997, 0.2798835180], Topsis.Of(Scores(), Weighting.Entropy(Scores())));

    [Fact]
    public void Variation_Example_AgreesToItsDigits()
    {
        Assert.Equal(0.1085909757, Variation.Coefficient(new Distribution(s_first), VariationKind.Population).Value, Digits);
        Assert.Equal(0.1189554538, Variation.Coefficient(new Distribution(s_first), VariationKind.Sample).Value, Digits);
        Assert.Equal(0.1021084107, Variation.Coefficient(new Distribution(s_first, s_population), VariationKind.Weighted).Value, Digits);
    }

    [Fact]
    public void Theil_Example_AgreesToItsDigitsAndAddsUp()
    {
        Assert.Equal(0.0059451702, Theil.T(new Distribution(s_first)).Value, Digits);
        Assert.Equal(0.0060132503, Theil.L(new Distribution(s_first)).Value, Digits);
        var plain = Theil.DecomposeT(new Distribution(s_first), s_groups);
        AssertAgree([0.0009368034, 0.0050083668, 0.0059451702], [plain.Within, plain.Between, plain.Total]);
        var weighted = Theil.DecomposeT(new Distribution(s_first, s_population), s_groups);
        AssertAgree([0.0009433857, 0.0042700790, 0.0052134647], [weighted.Within, weighted.Between, weighted.Total]);
        Assert.Equal(0.0052134647, Theil.T(new Distribution(s_first, s_population)).Value, Digits);
    }

    [Fact]
    public void Gini_Example_AgreesToItsDigits()
    {
        Assert.Equal(0.0613333333, Gini.Of(new Distribution(s_first)).Value, Digits);
        Assert.Equal(0.0736, Gini.OfSample(new Distribution(s_first)).Value, Digits);
        Assert.Equal(0.0574094503, Gini.Of(new Distribution(s_first, s_population)).Value, Digits);
    }

    [Fact]
    public void Dagum_Example_AgreesToItsDigits()
    {
        var result = Dagum.Of(new Distribution([31, 24, 40, 22, 25, 18]), s_groups);
        AssertAgree([0.0479166667, 0.09375, 0.0020833333, 0.14375], [result.Within, result.NetBetween, result.Transvariation, result.Total]);
        Assert.Equal(0.9782608696, Assert.Single(result.Pairs).RelativeAffluence, Digits);
    }

    [Fact]
    public void Density_Example_AgreesToItsDigits()
    {
        var density = new Density(s_first);
        Assert.Equal(7.3430879082, density.Bandwidth, Digits);
        Assert.Equal(0.0283266089, density.At(80), Digits);
    }

    [Fact]
    public void Coupling_Example_AgreesToItsDigits()
    {
        var three = Coupling.Of([0.8, 0.6, 0.4]);
        AssertAgree([0.9614997135, 0.6, 0.7595392209], [three.Degree, three.Level, three.Coordination]);
        var two = Coupling.Of([0.8, 0.2]);
        AssertAgree([0.8, 0.6324555320], [two.Degree, two.Coordination]);
    }

    [Fact]
    public void Moran_ExampleChain_AgreesToItsDigits()
    {
        var chain = Enumerable.Range(0, 5).SelectMany(i => new[] { new Neighbour(i, i + 1), new Neighbour(i + 1, i) }).ToArray();
        var result = Moran.Of(s_first, chain);
        AssertAgree([0.2286295794, -0.2, 1.1416840398], [result.Value, result.Expected, result.Z]);
        Assert.Null(result.P);
        Assert.Empty(result.Islands);
    }

    private static void AssertAgree(IEnumerable<double> expected, IEnumerable<double> actual)
    {
        var (one, other) = (expected.ToArray(), actual.ToArray());
        Assert.Equal(one.Length, other.Length);
        for (var i = 0; i < one.Length; i++) Assert.Equal(one[i], other[i], Digits);
    }
}
