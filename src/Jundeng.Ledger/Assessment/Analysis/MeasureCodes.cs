using Jundeng.Measures;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>The words by which files write how an interval was found, and why a measure has no value.</summary>
public static class MeasureCodes
{
    private static readonly string[] s_methods = ["normal", "log-normal", "logit", "student-t", "bootstrap", "simulation"];
    private static readonly string[] s_reasons = ["empty", "too-few", "all-equal", "not-positive", "zero-total", "out-of-range", "no-solution"];

    /// <summary>normal, log-normal, logit, student-t, bootstrap or simulation.</summary>
    public static string Of(IntervalMethod method) => s_methods[(int)method];

    /// <summary>empty, too-few, all-equal, not-positive, zero-total, out-of-range or no-solution.</summary>
    public static string Of(UndefinedReason reason) => s_reasons[(int)reason];
}
