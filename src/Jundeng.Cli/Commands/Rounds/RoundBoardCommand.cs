using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Rounds;

namespace Jundeng.Cli.Commands.Rounds;

/// <summary><c>jundeng round board</c>: where every report stands.</summary>
internal static class RoundBoardCommand
{
    public static Command Create()
    {
        var round = RoundCommand.Round();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("board", Strings.RoundBoardDescription, Strings.RoundBoardExamples) { round, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var board = await new RoundService(store).BoardAsync(parsed.GetRequiredValue(round), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(board);
            else BoardTable.Print(board);
        });
        return command;
    }
}
