using Jundeng.Ledger.Surveys;

namespace Jundeng.Web.Api.Surveys;

/// <summary>What a sample survey says of a region; null throughout where so few have answered that it is not told.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Region">Code of the region.</param>
/// <param name="RegionName">Its name.</param>
/// <param name="Answers">How many have answered; null also where another number could be worked out from it.</param>
/// <param name="EffectiveAnswers">How many answers of equal weight would tell as much.</param>
/// <param name="Mean">The mean answer.</param>
/// <param name="MeanError">Its standard error.</param>
/// <param name="MeanLow">The lower end of its interval.</param>
/// <param name="MeanHigh">The upper end.</param>
/// <param name="Share">The share of those who are satisfied, in percent.</param>
/// <param name="ShareError">Its standard error.</param>
/// <param name="ShareLow">The lower end of its interval.</param>
/// <param name="ShareHigh">The upper end.</param>
public sealed record SurveyEstimateResponse(
    string Indicator, string Region, string RegionName, int? Answers, double? EffectiveAnswers, double? Mean, double? MeanError, double? MeanLow, double? MeanHigh, double? Share, double? ShareError,
    double? ShareLow, double? ShareHigh)
{
    internal static SurveyEstimateResponse Of(SurveyEstimate one) => new(
        one.Indicator, one.Region, one.RegionName, one.Answers, one.EffectiveAnswers, one.Mean?.Value, one.Mean?.StandardError, one.Mean?.Interval?.Lower, one.Mean?.Interval?.Upper, one.Share?.Value,
        one.Share?.StandardError, one.Share?.Interval?.Lower, one.Share?.Interval?.Upper);
}
