using Jundeng.Measures;

namespace Jundeng.Ledger.Surveys;

/// <summary>An estimate as a row.</summary>
internal sealed record SurveyEstimateRow(
    long RegionId, string Indicator, long? Answers, double? Effective, double? Mean, double? MeanError, double? MeanLow, double? MeanHigh, double? Share, double? ShareError, double? ShareLow,
    double? ShareHigh)
{
    public static object?[] Values(SurveyEstimate estimate, long region, long survey)
    {
        var (mean, share) = (estimate.Mean, estimate.Share);
        return
        [
            region, survey, estimate.Indicator, (long?)estimate.Answers, estimate.EffectiveAnswers, mean?.Value, mean?.StandardError, mean?.Interval?.Lower, mean?.Interval?.Upper, share?.Value,
            share?.StandardError, share?.Interval?.Lower, share?.Interval?.Upper,
        ];
    }

    public SurveyEstimate ToEstimate(string region, string name, double level) => new(
        Indicator, region, name, (int?)Answers, Effective, Of(Mean, MeanError, MeanLow, MeanHigh, level, IntervalMethod.StudentT), Of(Share, ShareError, ShareLow, ShareHigh, level, IntervalMethod.Logit));

    private static Estimate? Of(double? value, double? error, double? low, double? high, double level, IntervalMethod method) =>
        value is { } known ? new Estimate(known, error, low is { } from && high is { } to ? new Interval(from, to, level, method) : null) : null;
}
