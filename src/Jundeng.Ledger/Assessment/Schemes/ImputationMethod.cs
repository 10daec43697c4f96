namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>What is put in for a missing value.</summary>
public enum ImputationMethod
{
    /// <summary>The mean of the regions in the same period.</summary>
    Mean,

    /// <summary>The median of the regions in the same period.</summary>
    Median,

    /// <summary>The last value before.</summary>
    Last,

    /// <summary>What lies on the straight line between the neighbours in time.</summary>
    Linear,
}
