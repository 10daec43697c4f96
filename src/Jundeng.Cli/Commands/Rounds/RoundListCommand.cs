using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Rounds;

namespace Jundeng.Cli.Commands.Rounds;

/// <summary><c>jundeng round list</c>: the rounds.</summary>
internal static class RoundListCommand
{
    public static Command Create()
    {
        var plan = new Option<string?>("--plan") { Description = Strings.RoundOptionPlan, HelpName = "PLAN" };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.RoundListDescription, Strings.RoundListExamples) { plan, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var rounds = await new RoundService(store).ListAsync(parsed.GetValue(plan), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { rounds });
            else if (rounds.Count == 0) Terminal.Note(Strings.RoundsEmpty);
            else RoundTable.Print(rounds);
        });
        return command;
    }
}
