namespace Jundeng.Measures.Treatment;

/// <summary>What was done to a value.</summary>
public enum ChangeKind
{
    /// <summary>Lowered to the next lower value.</summary>
    WinsorisedHigh,

    /// <summary>Raised to the next higher value.</summary>
    WinsorisedLow,

    /// <summary>Taken to its logarithm with the whole column.</summary>
    Logarithm,

    /// <summary>Divided by its denominator.</summary>
    Divided,

    /// <summary>Was missing and is the mean of its group.</summary>
    GroupMean,

    /// <summary>Was missing and is the median of its group.</summary>
    GroupMedian,

    /// <summary>Was missing and is the last value before it.</summary>
    CarriedForward,

    /// <summary>Was missing and lies on the line between its neighbours in time.</summary>
    Interpolated,
}
