using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Alignments;

namespace Jundeng.Cli.Commands.Alignments;

/// <summary><c>jundeng plan align list</c>: where each item of a plan comes from.</summary>
internal static class AlignListCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var upper = new Option<string[]>("--upper") { Description = Strings.AlignOptionUppers, HelpName = "PLAN" };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.AlignListDescription, Strings.AlignListExamples) { plan, upper, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var list = await new AlignmentService(store).ListAsync(parsed.GetRequiredValue(plan), parsed.GetValue(upper), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(list);
            else AlignmentTable.Print(list);
        });
        return command;
    }
}
