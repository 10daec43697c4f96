using System.CommandLine;
using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Supervision.Papers;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng consolidate</c>: drafts the consolidated report of a round.</summary>
internal static class ConsolidateCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var round = new Option<string>("--round") { Description = Strings.OptionConsolidateRound, HelpName = "ROUND", Required = true };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("consolidate", Strings.ConsolidateDescription, Strings.ConsolidateExamples) { plan, round, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            BulletinCommand.PrintLine(await new PaperService(store).DraftSummaryAsync(
                parsed.GetRequiredValue(plan), parsed.GetRequiredValue(round), CultureInfo.CurrentUICulture.Name, act.Of(parsed), ct));
        });
        return command;
    }
}
