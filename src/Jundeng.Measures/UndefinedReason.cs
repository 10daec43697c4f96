namespace Jundeng.Measures;

/// <summary>Why a measure has no value for the data given.</summary>
public enum UndefinedReason
{
    /// <summary>There are no values, or none that are not missing.</summary>
    Empty,

    /// <summary>There are fewer values, units or groups than the measure needs.</summary>
    TooFew,

    /// <summary>All values are equal, so that there is nothing to scale, weigh or correlate by.</summary>
    AllEqual,

    /// <summary>A value that must be positive is zero or negative.</summary>
    NotPositive,

    /// <summary>A mean or a total that is divided by is zero.</summary>
    ZeroTotal,

    /// <summary>A number lies outside the range that the measure can take.</summary>
    OutOfRange,

    /// <summary>A matrix has no inverse, or an iteration has no limit.</summary>
    NoSolution,
}
