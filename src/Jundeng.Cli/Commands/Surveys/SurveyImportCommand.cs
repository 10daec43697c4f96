using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Surveys;
using Jundeng.Publishing.Spreadsheets;

namespace Jundeng.Cli.Commands.Surveys;

/// <summary><c>jundeng survey import</c>: takes the answers of a survey.</summary>
internal static class SurveyImportCommand
{
    private const double UsualLevel = 0.95;

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Strings.SurveyArgumentFile };
        var title = new Option<string>("--title") { Description = Strings.SurveyOptionTitle, HelpName = "TITLE", Required = true };
        var period = new Option<string>("--period") { Description = Strings.SurveyOptionPeriod, HelpName = "PERIOD", Required = true };
        var indicator = new Option<string>("--indicator") { Description = Strings.SurveyOptionIndicator, HelpName = "NAME", Required = true };
        var scale = Options.Pair("--scale", Strings.SurveyOptionScale, "LOW,HIGH");
        scale.Required = true;
        var satisfied = Options.Numbers("--satisfied", Strings.SurveyOptionSatisfied, "N,N…");
        satisfied.Required = true;
        var measure = new Option<string>("--measure") { Description = Strings.SurveyOptionMeasure, DefaultValueFactory = _ => SurveyWords.Of(SurveyMeasure.Share) };
        measure.AcceptOnlyFromAmong([.. SurveyWords.Measures]);
        var level = Options.Number("--level", Strings.SurveyOptionLevel, "P", UsualLevel, Strings.NumberLevel, number => number is > 0 and < 1);
        var dryRun = new Option<bool>("--dry-run") { Description = Strings.SurveyOptionDryRun };
        var act = new ActOptions();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("import", Strings.SurveyImportDescription, Strings.SurveyImportExamples)
        {
            file, title, period, indicator, scale, satisfied, measure, level, dryRun, act.Why, format, db, act.Who,
        };
        command.SetAction(async (parsed, ct) =>
        {
            var source = SourceFile.Read(parsed.GetRequiredValue(file));
            var table = SheetTable.IsWorkbook(source.Bytes) ? SheetTable.ToCsv(source.Bytes, source.Name) : source.Bytes;
            var ends = parsed.GetRequiredValue(scale);
            var survey = new SurveyDeclaration(
                parsed.GetRequiredValue(title), parsed.GetRequiredValue(period), parsed.GetRequiredValue(indicator), ends[0], ends[1], parsed.GetRequiredValue(satisfied))
            {
                Level = parsed.GetRequiredValue(level),
                Measure = SurveyWords.Measure(parsed.GetRequiredValue(measure)),
            };
            await using var store = await Database.OpenAsync(parsed.GetRequiredValue(db), ct);
            SurveyPrint.One(await new SurveyService(store).ImportAsync(table, source.Name, survey, parsed.GetValue(dryRun), act.Of(parsed), ct), parsed.GetRequiredValue(format));
        });
        return command;
    }
}
