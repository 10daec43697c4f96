using Jundeng.Measures;
using Jundeng.Measures.Inequality;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>The measures of subgroups in the WHO handbook.</summary>
internal static class SubgroupMeasures
{
    /// <summary>
    /// Id, measure, what its value is multiplied by, and the same measure among those that need values and populations only; null where it depends on more.
    /// </summary>
    public static readonly IReadOnlyList<(string Id, SubgroupMeasure Measure, double Scale, InequalityMeasure? Plain)> All =
    [
        ("d", SubgroupMeasure.Difference, 1, null),
        ("r", SubgroupMeasure.Ratio, 1, null),
        ("aci", SubgroupMeasure.AbsoluteConcentration, 1, null),
        ("rci", SubgroupMeasure.RelativeConcentration, 1, null),
        ("sii", SubgroupMeasure.SlopeIndex, 1, null),
        ("rii", SubgroupMeasure.RelativeIndex, 1, null),
        ("bgv", SubgroupMeasure.BetweenGroupVariance, 1, InequalityMeasure.BetweenGroupVariance),
        ("bgsd", SubgroupMeasure.BetweenGroupStandardDeviation, 1, InequalityMeasure.BetweenGroupStandardDeviation),
        ("covar", SubgroupMeasure.CoefficientOfVariation, 100, InequalityMeasure.VariationWeighted),
        ("mdbu", SubgroupMeasure.FromBestUnweighted, 1, InequalityMeasure.FromBestUnweighted),
        ("mdbw", SubgroupMeasure.FromBestWeighted, 1, InequalityMeasure.FromBestWeighted),
        ("mdmu", SubgroupMeasure.FromMeanUnweighted, 1, InequalityMeasure.FromMeanUnweighted),
        ("mdmw", SubgroupMeasure.FromMeanWeighted, 1, InequalityMeasure.FromMeanWeighted),
        ("mdru", SubgroupMeasure.FromReferenceUnweighted, 1, null),
        ("mdrw", SubgroupMeasure.FromReferenceWeighted, 1, null),
        ("idisu", SubgroupMeasure.IndexOfDisparityUnweighted, 1, InequalityMeasure.IndexOfDisparityUnweighted),
        ("idisw", SubgroupMeasure.IndexOfDisparityWeighted, 1, InequalityMeasure.IndexOfDisparityWeighted),
        ("ti", SubgroupMeasure.TheilT, 1000, InequalityMeasure.TheilT),
        ("mld", SubgroupMeasure.TheilL, 1000, InequalityMeasure.TheilL),
        ("parisk", SubgroupMeasure.AttributableRisk, 1, InequalityMeasure.AttributableRisk),
        ("paf", SubgroupMeasure.AttributableFraction, 1, InequalityMeasure.AttributableFraction),
    ];

    public static IEnumerable<MeasureResult> Of(SubgroupComparison comparison, double level, IReadOnlyDictionary<InequalityMeasure, Estimate>? drawn)
    {
        var results = comparison.Measure(level).ToDictionary(result => result.Measure);
        foreach (var (id, measure, scale, plain) in All)
        {
            if (!results.TryGetValue(measure, out var result)) continue;
            // Of ordered groups the most advantaged is to be reached, not the best, which is what was drawn.
            var isAttributable = measure is SubgroupMeasure.AttributableRisk or SubgroupMeasure.AttributableFraction;
            var same = isAttributable && comparison.Ordered is not null ? null : plain;
            yield return new MeasureResult(id, result.Estimate?.WithSpread(drawn, same).Times(scale), result.Undefined?.Reason);
        }
    }
}
