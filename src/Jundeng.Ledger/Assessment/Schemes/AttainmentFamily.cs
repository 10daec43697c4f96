namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>The families of attainment (实现度).</summary>
public enum AttainmentFamily
{
    /// <summary>A: value to target.</summary>
    Ratio,

    /// <summary>B: the efficacy coefficient (功效系数).</summary>
    Efficacy,

    /// <summary>C: the place between a worst and a best value.</summary>
    Range,

    /// <summary>C: the same, worst and best being those of a base period.</summary>
    BasePeriod,

    /// <summary>D: the same, worst and best being those of the sample.</summary>
    Sample,

    /// <summary>E: coverage of those entitled.</summary>
    Coverage,

    /// <summary>F: grades, and yes or no.</summary>
    Grades,

    /// <summary>G: the gap to an average, or between two groups.</summary>
    Gap,

    /// <summary>The interval indicator of the 2008 scheme.</summary>
    Interval,
}
