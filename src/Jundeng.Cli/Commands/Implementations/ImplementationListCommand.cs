using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Implementations;

namespace Jundeng.Cli.Commands.Implementations;

/// <summary><c>jundeng implementation list</c>: where the implementation plans stand.</summary>
internal static class ImplementationListCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.ImplementationListDescription, Strings.ImplementationListExamples) { plan, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var implementations = await new ImplementationService(store).ListAsync(parsed.GetRequiredValue(plan), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { implementations });
            else if (implementations.Count == 0) Terminal.Note(Strings.ImplementationEmpty);
            else ImplementationTable.Print(implementations);
        });
        return command;
    }
}
