using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Surveys;

namespace Jundeng.Cli.Commands.Surveys;

/// <summary><c>jundeng survey show</c>: a survey with its estimates.</summary>
internal static class SurveyShowCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("SURVEY") { Description = Strings.SurveyArgumentId };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.SurveyShowDescription, Strings.SurveyShowExamples) { id, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            SurveyPrint.One(await new SurveyService(store).GetAsync(parsed.GetRequiredValue(id), ct), parsed.GetRequiredValue(format));
        });
        return command;
    }
}
