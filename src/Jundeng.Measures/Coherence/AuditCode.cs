namespace Jundeng.Measures.Coherence;

/// <summary>What an audit finds.</summary>
public enum AuditCode
{
    /// <summary>An indicator with one value only: it tells nothing apart. The value is that.</summary>
    Constant,

    /// <summary>Fewer than the share of values asked for are there. The value is that share.</summary>
    MuchMissing,

    /// <summary>Few different values for many units. The value is their share.</summary>
    FewDistinct,

    /// <summary>Skew and kurtosis beyond the limits of outlier treatment. The value is the skew.</summary>
    Outliers,

    /// <summary>Siblings that go against each other. The value is r.</summary>
    Opposed,

    /// <summary>Siblings that say the same twice. The value is r.</summary>
    Redundant,

    /// <summary>An indicator that goes against the index. The value is r.</summary>
    AgainstIndex,

    /// <summary>An indicator that has next to nothing to do with the index. The value is r.</summary>
    Silent,

    /// <summary>An indicator that weighs far more as it works than as meant. The value is effective ÷ nominal.</summary>
    Dominant,

    /// <summary>Children of a node that do not measure one thing. The value is Cronbach's α of the standardised.</summary>
    Inconsistent,

    /// <summary>Children of a node of which the first component holds too little. The value is its share.</summary>
    Multidimensional,
}
