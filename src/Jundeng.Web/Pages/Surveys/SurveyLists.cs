using Jundeng.Ledger.Surveys;
using Jundeng.Measures;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;

namespace Jundeng.Web.Pages.Surveys;

/// <summary>The lists of surveys and of what one says.</summary>
internal static class SurveyLists
{
    private const int ShareDigits = 1;
    private const int MeanDigits = 2;

    public static Listing<Survey> Of(IReadOnlyList<Survey> surveys, bool mayImport, Here here, Words words) => new(
        new ListEmpty("surveys.none", mayImport ? "surveys.import" : "surveys.none.next", mayImport ? Routes.SurveyImport : null),
        surveys,
        [
            new("surveys.name", one => new Cell(one.Declaration.Title) { Href = Routes.Survey(one.Id), Quiet = one.Id }) { IsHead = true },
            new("surveys.period", one => one.Declaration.Period),
            new("surveys.indicator", one => one.Declaration.Indicator),
            new("surveys.answers", one => one.Answers is { } answers ? answers : SurveyWordings.NotTold(false, one, words)) { IsNumber = true, Order = one => one.Answers ?? 0 },
            new("surveys.unanswered", one => new Cell(one.Unanswered)) { IsNumber = true },
            new("surveys.measure", one => words[$"survey-measure.{SurveyWords.Of(one.Declaration.Measure)}"]),
            new("surveys.imported-on", one => Amounts.Day(one.At)),
            new("runs.by", one => one.Who),
        ],
        [new("surveys.period", one => one.Declaration.Period)],
        here,
        words);

    public static Listing<SurveyEstimate> Of(Survey survey, Here here, Words words) => new(
        new ListEmpty("surveys.none", "surveys.none.next"),
        survey.Estimates,
        [
            new("surveys.region", one => new Cell(one.RegionName) { Quiet = one.Region }) { IsHead = true },
            new("surveys.indicator", one => one.Indicator),
            new("surveys.answers", one => one.Answers is { } answers ? answers : SurveyWordings.NotTold(one.IsWithheld, survey, words)) { IsNumber = true, Order = one => one.Answers ?? 0 },
            new("surveys.effective", one => Rounded(one.EffectiveAnswers, ShareDigits)) { IsNumber = true },
            new("surveys.share", one => Rounded(one.Share?.Value, ShareDigits)) { IsNumber = true },
            new("surveys.share-error", one => Rounded(one.Share?.StandardError, ShareDigits)) { IsNumber = true },
            new("surveys.share-low", one => Rounded(Interval(one.Share)?.Lower, ShareDigits)) { IsNumber = true },
            new("surveys.share-high", one => Rounded(Interval(one.Share)?.Upper, ShareDigits)) { IsNumber = true },
            new("surveys.mean", one => Rounded(one.Mean?.Value, MeanDigits)) { IsNumber = true },
            new("surveys.mean-error", one => Rounded(one.Mean?.StandardError, MeanDigits)) { IsNumber = true },
            new("surveys.mean-low", one => Rounded(Interval(one.Mean)?.Lower, MeanDigits)) { IsNumber = true },
            new("surveys.mean-high", one => Rounded(Interval(one.Mean)?.Upper, MeanDigits)) { IsNumber = true },
        ],
        [new("surveys.indicator", one => one.Indicator)],
        here,
        words);

    private static Interval? Interval(Estimate? estimate) => estimate?.Interval;

    private static Cell Rounded(double? number, int digits) => new(number is { } known ? decimal.Round((decimal)known, digits, MidpointRounding.AwayFromZero) : null);
}
