namespace Jundeng.Measures;

/// <summary>How an interval was found.</summary>
public enum IntervalMethod
{
    /// <summary>Estimate ± z · standard error, the standard error from those of the values by the delta method or exactly.</summary>
    Normal,

    /// <summary>The same on the scale of the logarithm, taken back.</summary>
    LogNormal,

    /// <summary>The same on the scale of the logit, taken back.</summary>
    Logit,

    /// <summary>Estimate ± t · standard error, with the degrees of freedom of a regression or of a survey design.</summary>
    StudentT,

    /// <summary>Percentiles over resampled units, from a seed.</summary>
    Bootstrap,

    /// <summary>Percentiles over simulated values, from a seed.</summary>
    Simulation,
}
