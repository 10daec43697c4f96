using Jundeng.Cli.Commands;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Surveys;
using Spectre.Console;
using Estimate = Jundeng.Measures.Estimate;

namespace Jundeng.Cli.Tables;

/// <summary>Surveys for people, and as JSON.</summary>
internal static class SurveyPrint
{
    private const double Percent = 100;

    public static void All(IReadOnlyList<Survey> surveys)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.SurveyColumnId).NoWrap(), new TableColumn(Strings.SurveyColumnTitle), new TableColumn(Strings.SurveyColumnPeriod).NoWrap(),
            new TableColumn(Strings.SurveyColumnAnswers).NoWrap().RightAligned(), new TableColumn(Strings.SurveyColumnUnanswered).NoWrap().RightAligned());
        foreach (var survey in surveys)
            table.AddRow(new Text(survey.Id), new Text(survey.Declaration.Title), new Text(survey.Declaration.Period), new Text(survey.Answers is { } answers ? "{0}".With(answers) : Strings.SurveyFewer.With(survey.Smallest)), new Text(survey.Unanswered is { } unanswered ? "{0}".With(unanswered) : ""));
        Terminal.Tables().Write(table);
    }

    public static void One(Survey survey, string format)
    {
        if (format == Options.Json)
        {
            JsonOutput.Print(Facts(survey));
            return;
        }

        var said = survey.Declaration;
        Terminal.Out.WriteLine(survey is { Answers: { } given, Unanswered: { } unanswered }
            ? Strings.SurveyHead.With(survey.Id, said.Title, said.Period, given, unanswered)
            : Strings.SurveyHeadFew.With(survey.Id, said.Title, said.Period, survey.Smallest));
        Terminal.Out.WriteLine(Strings.SurveyScale.With(said.ScaleFrom, said.ScaleTo, string.Join(Strings.ListSeparator, said.Satisfied.Select(answer => "{0}".With(answer)))));
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.SurveyColumnIndicator), new TableColumn(Strings.SurveyColumnRegion), new TableColumn(Strings.SurveyColumnAnswers).NoWrap().RightAligned(),
            new TableColumn(Strings.SurveyColumnEffective).NoWrap().RightAligned(), new TableColumn(Strings.SurveyColumnShare).NoWrap().RightAligned(), new TableColumn(Strings.SurveyColumnMean).NoWrap().RightAligned());
        foreach (var estimate in survey.Estimates)
            table.AddRow(
                new Text(estimate.Indicator), new Text($"{estimate.Region} {estimate.RegionName}"), new Text(estimate.Answers is { } answers ? "{0}".With(answers) : estimate.IsWithheld ? Strings.SurveyWithheld : Strings.SurveyFewer.With(survey.Smallest)),
                new Text(estimate.EffectiveAnswers is { } effective ? "{0:0.0}".With(effective) : ""), new Text(Words(estimate.Share)), new Text(Words(estimate.Mean)));
        Terminal.Tables().Write(table);
        Terminal.Out.WriteLine(Strings.SurveyFoot.With(said.Level * Percent));
    }

    public static object Facts(Survey survey) => new
    {
        survey.Id,
        survey.Declaration.Title,
        survey.Declaration.Period,
        scale = new[] { survey.Declaration.ScaleFrom, survey.Declaration.ScaleTo },
        survey.Declaration.Satisfied,
        measure = SurveyWords.Of(survey.Declaration.Measure),
        survey.Declaration.Level,
        survey.FileName,
        survey.Sha256,
        survey.Answers,
        survey.Unanswered,
        survey.Smallest,
        survey.At,
        survey.Who,
        estimates = survey.Estimates.Select(estimate => new
        {
            estimate.Indicator,
            estimate.Region,
            estimate.RegionName,
            estimate.Answers,
            estimate.EffectiveAnswers,
            hidden = estimate.IsHidden,
            share = Facts(estimate.Share),
            mean = Facts(estimate.Mean),
        }),
    };

    private static object? Facts(Estimate? estimate) =>
        estimate is { } known ? new { estimate = known.Value, se = known.StandardError, lower = known.Interval?.Lower, upper = known.Interval?.Upper } : null;

    private static string Words(Estimate? estimate) => estimate switch
    {
        null => "",
        { Interval: { } interval } known => "{0:0.0#} [{1:0.0#}, {2:0.0#}]".With(known.Value, interval.Lower, interval.Upper),
        { } known => "{0:0.0#}".With(known.Value),
    };
}
