using Jundeng.Measures;
using Jundeng.Measures.Coherence;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>The words by which files write how an interval was found, why a measure has no value, and what an audit finds.</summary>
public static class MeasureCodes
{
    private static readonly string[] s_methods = ["normal", "log-normal", "logit", "student-t", "bootstrap", "simulation"];
    private static readonly string[] s_reasons = ["empty", "too-few", "all-equal", "not-positive", "zero-total", "out-of-range", "no-solution"];

    private static readonly string[] s_audit =
        ["constant", "much-missing", "few-distinct", "outliers", "opposed", "redundant", "against-index", "silent", "dominant", "inconsistent", "multidimensional"];

    /// <summary>normal, log-normal, logit, student-t, bootstrap or simulation.</summary>
    public static string Of(IntervalMethod method) => s_methods[(int)method];

    /// <summary>empty, too-few, all-equal, not-positive, zero-total, out-of-range or no-solution.</summary>
    public static string Of(UndefinedReason reason) => s_reasons[(int)reason];

    /// <summary>constant, much-missing, few-distinct, outliers, opposed, redundant, against-index, silent, dominant, inconsistent or multidimensional.</summary>
    public static string Of(AuditCode code) => s_audit[(int)code];
}
