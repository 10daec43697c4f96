using Jundeng.Measures;
using Jundeng.Publishing.Resources;

namespace Jundeng.Publishing.Analysis;

/// <summary>The names of measures as people see them, in the language of the interface.</summary>
public static class MeasureTerms
{
    /// <summary>The name of a measure of inequality.</summary>
    /// <param name="id">Its id, such as <c>ti</c>.</param>
    public static string NameOf(string id) => id switch
    {
        "d" => Words.MeasureD,
        "r" => Words.MeasureR,
        "aci" => Words.MeasureAci,
        "rci" => Words.MeasureRci,
        "sii" => Words.MeasureSii,
        "rii" => Words.MeasureRii,
        "bgv" => Words.MeasureBgv,
        "bgsd" => Words.MeasureBgsd,
        "covar" => Words.MeasureCovar,
        "mdbu" => Words.MeasureMdbu,
        "mdbw" => Words.MeasureMdbw,
        "mdmu" => Words.MeasureMdmu,
        "mdmw" => Words.MeasureMdmw,
        "mdru" => Words.MeasureMdru,
        "mdrw" => Words.MeasureMdrw,
        "idisu" => Words.MeasureIdisu,
        "idisw" => Words.MeasureIdisw,
        "ti" => Words.MeasureTi,
        "mld" => Words.MeasureMld,
        "parisk" => Words.MeasureParisk,
        "paf" => Words.MeasurePaf,
        "gini" => Words.MeasureGini,
        "gini_n" => Words.MeasureGiniN,
        "palma" => Words.MeasurePalma,
        "atkinson_0.5" => Words.MeasureAtkinsonHalf,
        "atkinson_1" => Words.MeasureAtkinsonOne,
        "cv_population" => Words.MeasureCvPopulation,
        "cv_sample" => Words.MeasureCvSample,
        "ti_between" => Words.MeasureTiBetween,
        "ti_within" => Words.MeasureTiWithin,
        "mld_between" => Words.MeasureMldBetween,
        "mld_within" => Words.MeasureMldWithin,
        "gini_within" => Words.MeasureGiniWithin,
        "gini_between" => Words.MeasureGiniBetween,
        "gini_transvariation" => Words.MeasureGiniTransvariation,
        "sigma_trend" => Words.MeasureSigmaTrend,
        "beta" => Words.MeasureBeta,
        "beta_speed" => Words.MeasureBetaSpeed,
        "beta_half_life" => Words.MeasureBetaHalfLife,
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "There is no such measure."),
    };

    /// <summary>How an interval was found.</summary>
    public static string Of(IntervalMethod method) => method switch
    {
        IntervalMethod.LogNormal => Words.MethodLogNormal,
        IntervalMethod.Logit => Words.MethodLogit,
        IntervalMethod.StudentT => Words.MethodStudentT,
        IntervalMethod.Bootstrap => Words.MethodBootstrap,
        IntervalMethod.Simulation => Words.MethodSimulation,
        _ => Words.MethodNormal,
    };

    /// <summary>Why a measure has no value.</summary>
    public static string Of(UndefinedReason reason) => reason switch
    {
        UndefinedReason.TooFew => Words.UndefinedTooFew,
        UndefinedReason.AllEqual => Words.UndefinedAllEqual,
        UndefinedReason.NotPositive => Words.UndefinedNotPositive,
        UndefinedReason.ZeroTotal => Words.UndefinedZeroTotal,
        UndefinedReason.OutOfRange => Words.UndefinedOutOfRange,
        UndefinedReason.NoSolution => Words.UndefinedNoSolution,
        _ => Words.UndefinedEmpty,
    };
}
