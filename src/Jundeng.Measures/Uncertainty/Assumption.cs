namespace Jundeng.Measures.Uncertainty;

/// <summary>What in an index is a choice, and so a source of doubt.</summary>
public enum Assumption
{
    /// <summary>Which outlier treatment.</summary>
    Treatment,

    /// <summary>Which normalisation.</summary>
    Normalisation,

    /// <summary>Which aggregation, at all nodes.</summary>
    Aggregation,

    /// <summary>The weights, each ± a share.</summary>
    Weights,

    /// <summary>The measured values, each ± its error.</summary>
    Measurement,
}
