using Jundeng.Measures.Inequality;

namespace Jundeng.Measures.Tests.Inequality;

/// <summary>What every relative measure of inequality must keep to, whatever the data.</summary>
public sealed class InequalityPropertyTests
{
    public static TheoryData<string> Names => [.. s_relative.Keys];

    private static readonly Dictionary<string, Func<Distribution, double>> s_relative = new()
    {
        ["Theil T"] = d => Theil.T(d).Value,
        ["Theil L"] = d => Theil.L(d).Value,
        ["Atkinson 0.5"] = d => Atkinson.Of(d, 0.5).Value,
        ["Atkinson 1"] = d => Atkinson.Of(d, 1).Value,
        ["Atkinson 2"] = d => Atkinson.Of(d, 2).Value,
        ["Gini"] = d => Gini.Of(d).Value,
        ["Variation"] = d => Variation.Coefficient(d, VariationKind.Weighted).Value,
        ["Disparity"] = d => MeanDifference.IndexOfDisparity(d, weighted: true).Value,
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Measure_Anything_IsNotNegative(string name) =>
        Generators.Holds(Generators.Units, units => Of(name, units.Values, units.Populations) >= 0);

    [Theory]
    [MemberData(nameof(Names))]
    public void Measure_AllEqual_IsZero(string name) =>
        Generators.Holds(Generators.Units, units => Math.Abs(Of(name, [.. units.Values.Select(_ => units.Values[0])], units.Populations)) < 1e-6);

    [Theory]
    [MemberData(nameof(Names))]
    public void Measure_OtherUnitOfMeasure_IsTheSame(string name) => Generators.Holds(Generators.Units, units =>
        Generators.Near(Of(name, units.Values, units.Populations), Of(name, [.. units.Values.Select(value => value * 10_000)], [.. units.Populations.Select(people => people * 7)])));

    [Theory]
    [MemberData(nameof(Names))]
    public void Measure_OtherOrder_IsTheSame(string name) => Generators.Holds(Generators.Units, units =>
        Generators.Near(Of(name, units.Values, units.Populations), Of(name, [.. units.Values.Reverse()], [.. units.Populations.Reverse()])));

    [Theory]
    [MemberData(nameof(Names))]
    public void Measure_EachUnitTwice_IsTheSame(string name) => Generators.Holds(Generators.Units, units =>
        Generators.Near(Of(name, units.Values, units.Populations), Of(name, [.. units.Values, .. units.Values], [.. units.Populations, .. units.Populations])));

    // The index of disparity looks at the two sides of the mean only, and may stay as it is; so may all where nothing can be moved.
    [Theory]
    [MemberData(nameof(Names))]
    public void Measure_TransferFromRichToPoor_NeverRises(string name) => Generators.Holds(Generators.Units, units =>
    {
        var values = units.Values.ToArray();
        var (poor, rich) = (Array.IndexOf(values, values.Min()), Array.IndexOf(values, values.Max()));
        var moved = Math.Min((values[rich] - values[poor]) / 4, values[poor]);
        var after = values.ToArray();
        after[poor] += moved / units.Populations[poor] * Math.Min(units.Populations[poor], units.Populations[rich]);
        after[rich] -= moved / units.Populations[rich] * Math.Min(units.Populations[poor], units.Populations[rich]);
        return Of(name, after, units.Populations) <= Of(name, values, units.Populations) + 1e-9;
    });

    [Fact]
    public void Bounded_Anything_StayBelowOne() => Generators.Holds(Generators.Units, units =>
    {
        var distribution = new Distribution(units.Values, units.Populations);
        return Gini.Of(distribution).Value < 1 && Atkinson.Of(distribution, 2).Value < 1 && Gini.OfSample(new Distribution(units.Values)).Value <= 1 + 1e-12;
    });

    [Fact]
    public void Decompositions_Anything_AddUpToTheWhole() => Generators.Holds(Generators.Units, units =>
    {
        var distribution = new Distribution(units.Values, units.Populations);
        var groups = Enumerable.Range(0, units.Values.Length).Select(i => i % 3).ToArray();
        var (t, l, dagum) = (Theil.DecomposeT(distribution, groups), Theil.DecomposeL(distribution, groups), Dagum.Of(distribution, groups));
        return Generators.Near(t.Total, Theil.T(distribution).Value) && t.Between >= 0 && t.Within >= 0
            && Generators.Near(l.Total, Theil.L(distribution).Value) && l.Between >= 0 && l.Within >= 0
            && Generators.Near(dagum.Total, Gini.Of(distribution).Value) && dagum.Transvariation >= -1e-12
            && Generators.Near(1, t.Groups.Sum(group => group.PopulationShare)) && Generators.Near(1, t.Groups.Sum(group => group.ValueShare));
    });

    [Fact]
    public void Concentration_OrderTurned_TurnsItsSign() => Generators.Holds(Generators.Units, units =>
    {
        var distribution = new Distribution(units.Values, units.Populations);
        var order = Enumerable.Range(0, units.Values.Length).Select(i => (double)i).ToArray();
        var (one, other) = (new OrderedGroups(distribution, order), new OrderedGroups(distribution, [.. order.Select(rank => -rank)]));
        var relative = Concentration.Relative(one).Value;
        return Generators.Near(relative, -Concentration.Relative(other).Value) && Math.Abs(relative) <= Gini.Of(distribution).Value + 1e-12;
    });

    // In the order of the values themselves the concentration index is the Gini coefficient.
    [Fact]
    public void Concentration_OrderedByItself_IsGini() => Generators.Holds(Generators.Units, units =>
    {
        if (units.Values.Distinct().Count() < 2) return true;
        var distribution = new Distribution(units.Values, units.Populations);
        return Generators.Near(Gini.Of(distribution).Value, Concentration.Relative(new OrderedGroups(distribution, units.Values)).Value);
    });

    [Fact]
    public void Shapley_Anything_AddsUpToTheChange() => Generators.Holds(Generators.Units, units =>
    {
        var contributions = Shapley.OfChange(units.Values, units.Populations, values => Gini.Of(new Distribution(values)).Value);
        return Generators.Near(Gini.Of(new Distribution(units.Populations)).Value - Gini.Of(new Distribution(units.Values)).Value, contributions.Sum());
    });

    [Fact]
    public void Profile_WithoutDraws_AgreesWithEachMeasure() => Generators.Holds(Generators.Units, units =>
    {
        var d = new Distribution(units.Values, units.Populations);
        var profile = InequalityProfile.Resampled(d, Direction.Positive, draws: 0);
        var best = Array.IndexOf(units.Values, units.Values.Max());
        var expected = new Dictionary<InequalityMeasure, double>
        {
            [InequalityMeasure.Range] = PairGap.Range(d).Value,
            [InequalityMeasure.RangeRatio] = PairGap.RangeRatio(d).Value,
            [InequalityMeasure.BetweenGroupVariance] = Variation.BetweenGroupVariance(d).Value,
            [InequalityMeasure.BetweenGroupStandardDeviation] = Variation.BetweenGroupStandardDeviation(d).Value,
            [InequalityMeasure.VariationPopulation] = Variation.Coefficient(d, VariationKind.Population).Value,
            [InequalityMeasure.VariationSample] = Variation.Coefficient(d, VariationKind.Sample).Value,
            [InequalityMeasure.VariationWeighted] = Variation.Coefficient(d, VariationKind.Weighted).Value,
            [InequalityMeasure.FromMeanUnweighted] = MeanDifference.FromMean(d, false).Value,
            [InequalityMeasure.FromMeanWeighted] = MeanDifference.FromMean(d, true).Value,
            [InequalityMeasure.FromBestUnweighted] = MeanDifference.FromBest(d, Direction.Positive, false).Value,
            [InequalityMeasure.FromBestWeighted] = MeanDifference.FromBest(d, Direction.Positive, true).Value,
            [InequalityMeasure.IndexOfDisparityUnweighted] = MeanDifference.IndexOfDisparity(d, false).Value,
            [InequalityMeasure.IndexOfDisparityWeighted] = MeanDifference.IndexOfDisparity(d, true).Value,
            [InequalityMeasure.TheilT] = Theil.T(d).Value,
            [InequalityMeasure.TheilL] = Theil.L(d).Value,
            [InequalityMeasure.AtkinsonHalf] = Atkinson.Of(d, 0.5).Value,
            [InequalityMeasure.AtkinsonOne] = Atkinson.Of(d, 1).Value,
            [InequalityMeasure.Gini] = Gini.Of(d).Value,
            [InequalityMeasure.GiniSample] = Gini.OfSample(d).Value,
            [InequalityMeasure.Palma] = Palma.Of(d),
            [InequalityMeasure.AttributableRisk] = Attributable.Risk(d, best, Direction.Positive).Value,
            [InequalityMeasure.AttributableFraction] = Attributable.Fraction(d, best, Direction.Positive).Value,
        };
        return expected.Count == Enum.GetValues<InequalityMeasure>().Length && expected.All(pair => Generators.Near(pair.Value, profile[pair.Key].Value));
    });

    private static double Of(string name, double[] values, double[] populations) => s_relative[name](new Distribution(values, populations));
}
