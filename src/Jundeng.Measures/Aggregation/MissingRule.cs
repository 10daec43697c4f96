namespace Jundeng.Measures.Aggregation;

/// <summary>What a missing score does to the scores above it.</summary>
public enum MissingRule
{
    /// <summary>
    /// A pair: low with what is missing at the worst allowed, high with it as met. The score is the low one, so that what goes missing never raises it;
    /// a node of which nothing is there has a pair and no score. The default.
    /// </summary>
    Pair,

    /// <summary>The mean of what is there, weights renormalised. Flagged by a coverage below 1.</summary>
    Renormalise,

    /// <summary>What is missing counts as the worst allowed, and that is the score.</summary>
    Worst,

    /// <summary>No score where anything below is missing.</summary>
    Block,
}
