namespace Jundeng.Measures.Inequality;

/// <summary>The summary measures of subgroups in the WHO handbook on health inequality monitoring.</summary>
public enum SubgroupMeasure
{
    /// <summary>The pair's difference.</summary>
    Difference,

    /// <summary>The pair's ratio.</summary>
    Ratio,

    /// <summary><see cref="Concentration.Absolute"/>; of ordered groups.</summary>
    AbsoluteConcentration,

    /// <summary><see cref="Concentration.Relative"/>; of ordered groups.</summary>
    RelativeConcentration,

    /// <summary>The slope index of <see cref="Inequality.SlopeIndex"/>; of ordered groups.</summary>
    SlopeIndex,

    /// <summary>The relative index of <see cref="Inequality.SlopeIndex"/>; of ordered groups.</summary>
    RelativeIndex,

    /// <summary><see cref="Variation.BetweenGroupVariance"/>.</summary>
    BetweenGroupVariance,

    /// <summary><see cref="Variation.BetweenGroupStandardDeviation"/>.</summary>
    BetweenGroupStandardDeviation,

    /// <summary><see cref="Variation.Coefficient"/> weighted by population, as a share.</summary>
    CoefficientOfVariation,

    /// <summary><see cref="MeanDifference.FromBest"/>, each group the same.</summary>
    FromBestUnweighted,

    /// <summary><see cref="MeanDifference.FromBest"/>, weighted.</summary>
    FromBestWeighted,

    /// <summary><see cref="MeanDifference.FromMean"/>, each group the same.</summary>
    FromMeanUnweighted,

    /// <summary><see cref="MeanDifference.FromMean"/>, weighted.</summary>
    FromMeanWeighted,

    /// <summary><see cref="MeanDifference.FromReference"/>, each group the same; where a reference is given.</summary>
    FromReferenceUnweighted,

    /// <summary><see cref="MeanDifference.FromReference"/>, weighted; where a reference is given.</summary>
    FromReferenceWeighted,

    /// <summary><see cref="MeanDifference.IndexOfDisparity"/>, each group the same, in percent.</summary>
    IndexOfDisparityUnweighted,

    /// <summary><see cref="MeanDifference.IndexOfDisparity"/>, weighted, in percent.</summary>
    IndexOfDisparityWeighted,

    /// <summary><see cref="Theil.T"/>.</summary>
    TheilT,

    /// <summary><see cref="Theil.L"/>.</summary>
    TheilL,

    /// <summary><see cref="Attributable.Risk"/>.</summary>
    AttributableRisk,

    /// <summary><see cref="Attributable.Fraction"/>, in percent.</summary>
    AttributableFraction,
}
