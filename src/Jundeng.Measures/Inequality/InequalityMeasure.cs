namespace Jundeng.Measures.Inequality;

/// <summary>A measure of inequality that needs values and populations only.</summary>
public enum InequalityMeasure
{
    /// <summary>Best less worst, <see cref="PairGap.Range"/>.</summary>
    Range,

    /// <summary>Greatest over least, <see cref="PairGap.RangeRatio"/>.</summary>
    RangeRatio,

    /// <summary><see cref="Variation.BetweenGroupVariance"/>.</summary>
    BetweenGroupVariance,

    /// <summary><see cref="Variation.BetweenGroupStandardDeviation"/>.</summary>
    BetweenGroupStandardDeviation,

    /// <summary><see cref="Variation.Coefficient"/> of the units as a population.</summary>
    VariationPopulation,

    /// <summary><see cref="Variation.Coefficient"/> of the units as a sample.</summary>
    VariationSample,

    /// <summary><see cref="Variation.Coefficient"/> weighted by population.</summary>
    VariationWeighted,

    /// <summary><see cref="MeanDifference.FromMean"/>, each unit the same.</summary>
    FromMeanUnweighted,

    /// <summary><see cref="MeanDifference.FromMean"/>, weighted.</summary>
    FromMeanWeighted,

    /// <summary><see cref="MeanDifference.FromBest"/>, each unit the same.</summary>
    FromBestUnweighted,

    /// <summary><see cref="MeanDifference.FromBest"/>, weighted.</summary>
    FromBestWeighted,

    /// <summary><see cref="MeanDifference.IndexOfDisparity"/>, each unit the same.</summary>
    IndexOfDisparityUnweighted,

    /// <summary><see cref="MeanDifference.IndexOfDisparity"/>, weighted.</summary>
    IndexOfDisparityWeighted,

    /// <summary><see cref="Theil.T"/>.</summary>
    TheilT,

    /// <summary><see cref="Theil.L"/>.</summary>
    TheilL,

    /// <summary><see cref="Atkinson"/> with an aversion of 0.5.</summary>
    AtkinsonHalf,

    /// <summary><see cref="Atkinson"/> with an aversion of 1.</summary>
    AtkinsonOne,

    /// <summary><see cref="Gini.Of(Distribution, double)"/>.</summary>
    Gini,

    /// <summary><see cref="Gini.OfSample"/>.</summary>
    GiniSample,

    /// <summary><see cref="Palma"/>.</summary>
    Palma,

    /// <summary><see cref="Attributable.Risk"/> against the best unit.</summary>
    AttributableRisk,

    /// <summary><see cref="Attributable.Fraction"/> against the best unit.</summary>
    AttributableFraction,
}
