using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Rounds;

namespace Jundeng.Cli.Commands.Rounds;

/// <summary><c>jundeng round show</c>: a round in numbers, and who is late.</summary>
internal static class RoundShowCommand
{
    public static Command Create()
    {
        var round = RoundCommand.Round();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.RoundShowDescription, Strings.RoundShowExamples) { round, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var board = await new RoundService(store).BoardAsync(parsed.GetRequiredValue(round), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(board.Summary);
            else RoundTable.Print(board);
        });
        return command;
    }
}
