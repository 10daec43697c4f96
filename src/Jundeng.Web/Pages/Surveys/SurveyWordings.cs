using System.Globalization;
using Jundeng.Ledger.Surveys;
using Jundeng.Measures;
using Jundeng.Web.Figures;
using Jundeng.Web.Language;

namespace Jundeng.Web.Pages.Surveys;

/// <summary>What a survey says, in a sentence.</summary>
internal static class SurveyWordings
{
    private const double Percent = 100;

    /// <summary>How it turned out: in the one region with its interval, else from the lowest to the highest.</summary>
    public static string Heading(Survey survey, Words words)
    {
        var said = survey.Declaration;
        if (survey.Answers is not { } answers) return words["surveys.one.few", said.Title, survey.Smallest];
        var told = survey.Estimates.Select(estimate => said.Measure == SurveyMeasure.Share ? estimate.Share : estimate.Mean).OfType<Estimate>().ToList();
        string Of(double value) => said.Measure == SurveyMeasure.Share ? value.ToString("0.0", CultureInfo.InvariantCulture) + "%" : value.ToString("0.00", CultureInfo.InvariantCulture);
        var measure = words[$"survey-measure.{SurveyWords.Of(said.Measure)}"];
        return told switch
        {
            [] => words["surveys.one.none", said.Title, answers],
            [{ Interval: { } interval } one] => words["surveys.one.interval", said.Title, answers, measure, Of(one.Value), Of(interval.Lower), Of(interval.Upper)],
            [var one] => words["surveys.one.value", said.Title, answers, measure, Of(one.Value)],
            _ => words["surveys.one.range", said.Title, answers, measure, Of(told.Min(one => one.Value)), Of(told.Max(one => one.Value)), told.Count],
        };
    }

    /// <summary>How many have answered and how many have not; where too few have, only that.</summary>
    public static string Counted(Survey survey, Words words) =>
        survey is { Answers: { } answers, Unanswered: { } unanswered } ? words["surveys.counted", Amounts.Count(answers), Amounts.Count(unanswered)] : words["surveys.counted.few", survey.Smallest];

    /// <summary>Why a number of answers is not told.</summary>
    public static string NotTold(bool isWithheld, Survey survey, Words words) => isWithheld ? words["surveys.withheld"] : words["surveys.fewer", survey.Smallest];

    public static string Level(Survey survey) => Number(survey.Declaration.Level * Percent) + "%";

    public static string Number(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>An estimate with its interval; empty where it is not told.</summary>
    public static string Of(Estimate? estimate, string format) => estimate switch
    {
        null => "",
        { Interval: { } interval } known => string.Create(CultureInfo.InvariantCulture, $"{known.Value.ToString(format, CultureInfo.InvariantCulture)} [{interval.Lower.ToString(format, CultureInfo.InvariantCulture)}, {interval.Upper.ToString(format, CultureInfo.InvariantCulture)}]"),
        { } known => known.Value.ToString(format, CultureInfo.InvariantCulture),
    };
}
