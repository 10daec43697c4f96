using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Surveys;

namespace Jundeng.Cli.Commands.Surveys;

/// <summary><c>jundeng survey list</c>: all surveys.</summary>
internal static class SurveyListCommand
{
    public static Command Create()
    {
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.SurveyListDescription, Strings.SurveyListExamples) { format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var surveys = await new SurveyService(store).ListAsync(ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { surveys = surveys.Select(SurveyPrint.Facts) });
            else if (surveys.Count == 0) Terminal.Note(Strings.SurveyNone);
            else SurveyPrint.All(surveys);
        });
        return command;
    }
}
