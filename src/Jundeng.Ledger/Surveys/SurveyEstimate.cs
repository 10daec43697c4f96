using Jundeng.Measures;

namespace Jundeng.Ledger.Surveys;

/// <summary>What a survey says of a region; without numbers where so few have answered that it is not told.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Region">Code of the region.</param>
/// <param name="RegionName">Its name.</param>
/// <param name="Answers">How many have answered; null where so few have that it is not told, or where another number could be worked out from it.</param>
/// <param name="EffectiveAnswers">How many answers of equal weight would tell as much.</param>
/// <param name="Mean">The mean answer.</param>
/// <param name="Share">The share of those who are satisfied, in percent.</param>
public sealed record SurveyEstimate(string Indicator, string Region, string RegionName, int? Answers, double? EffectiveAnswers, Estimate? Mean, Estimate? Share)
{
    /// <summary>Whether so few have answered that nothing is told.</summary>
    public bool IsHidden => Mean is null;

    /// <summary>Whether only the number of answers is not told, so that another cannot be worked out.</summary>
    public bool IsWithheld => Answers is null && !IsHidden;
}
