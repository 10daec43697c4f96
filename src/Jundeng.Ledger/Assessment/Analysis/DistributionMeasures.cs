using Jundeng.Measures;
using Jundeng.Measures.Inequality;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>Measures of any distribution that the WHO handbook does not list.</summary>
internal static class DistributionMeasures
{
    private static readonly (string Id, InequalityMeasure Measure, double Scale, Func<Distribution, double, Estimate> Of)[] s_all =
    [
        ("gini", InequalityMeasure.Gini, 1, Gini.Of),
        ("gini_n", InequalityMeasure.GiniSample, 1, Gini.OfSample),
        ("palma", InequalityMeasure.Palma, 1, (distribution, _) => new Estimate(Palma.Of(distribution))),
        ("atkinson_0.5", InequalityMeasure.AtkinsonHalf, 1, (distribution, level) => Atkinson.Of(distribution, 0.5, level)),
        ("atkinson_1", InequalityMeasure.AtkinsonOne, 1, (distribution, level) => Atkinson.Of(distribution, 1, level)),
        ("cv_population", InequalityMeasure.VariationPopulation, 100, (distribution, level) => Variation.Coefficient(distribution, VariationKind.Population, level)),
        ("cv_sample", InequalityMeasure.VariationSample, 100, (distribution, level) => Variation.Coefficient(distribution, VariationKind.Sample, level)),
    ];

    public static IEnumerable<string> Ids => s_all.Select(measure => measure.Id);

    public static IEnumerable<MeasureResult> Of(Distribution distribution, double level, IReadOnlyDictionary<InequalityMeasure, Estimate>? drawn) =>
        s_all.Select(one => Defined.Or(one.Id, () => one.Of(distribution, level).WithSpread(drawn, one.Measure).Times(one.Scale)));
}
