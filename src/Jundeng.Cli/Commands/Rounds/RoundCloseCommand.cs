using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Rounds;

namespace Jundeng.Cli.Commands.Rounds;

/// <summary><c>jundeng round close</c>: closes a round before its day.</summary>
internal static class RoundCloseCommand
{
    public static Command Create()
    {
        var round = RoundCommand.Round();
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("close", Strings.RoundCloseDescription, Strings.RoundCloseExamples) { round, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            RoundTable.Print([await new RoundService(store).CloseAsync(parsed.GetRequiredValue(round), act.Of(parsed), ct)]);
        });
        return command;
    }
}
