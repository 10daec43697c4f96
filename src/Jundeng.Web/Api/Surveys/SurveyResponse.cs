using Jundeng.Ledger.Surveys;

namespace Jundeng.Web.Api.Surveys;

/// <summary>A sample survey.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Period">The period that its estimates are of.</param>
/// <param name="Indicator">The indicator of answers that name none.</param>
/// <param name="ScaleFrom">The least answer.</param>
/// <param name="ScaleTo">The greatest.</param>
/// <param name="Satisfied">The answers that count as satisfied.</param>
/// <param name="Level">The level of the intervals.</param>
/// <param name="Measure">Which estimate becomes an observation.</param>
/// <param name="FileName">The table of its answers.</param>
/// <param name="Sha256">Checksum of its bytes.</param>
/// <param name="Answers">How many answers it has; null where fewer than <c>smallest</c>.</param>
/// <param name="Unanswered">How many were asked and gave none; null where the answers are.</param>
/// <param name="Smallest">Where fewer have answered nothing is told.</param>
/// <param name="At">When it was imported.</param>
/// <param name="Who">By whom.</param>
/// <param name="Estimates">What it says, by indicator and region; null in the list of surveys.</param>
public sealed record SurveyResponse(
    string Id, string Title, string Period, string Indicator, double ScaleFrom, double ScaleTo, IReadOnlyList<double> Satisfied, double Level, SurveyMeasure Measure, string FileName, string Sha256,
    int? Answers, int? Unanswered, int Smallest, DateTimeOffset At, string Who, IReadOnlyList<SurveyEstimateResponse>? Estimates)
{
    internal static SurveyResponse Of(Survey survey)
    {
        var said = survey.Declaration;
        return new(
            survey.Id, said.Title, said.Period, said.Indicator, said.ScaleFrom, said.ScaleTo, said.Satisfied, said.Level, said.Measure, survey.FileName, survey.Sha256, survey.Answers, survey.Unanswered,
            survey.Smallest, survey.At, survey.Who, survey.Estimates.Count > 0 ? [.. survey.Estimates.Select(SurveyEstimateResponse.Of)] : null);
    }
}
