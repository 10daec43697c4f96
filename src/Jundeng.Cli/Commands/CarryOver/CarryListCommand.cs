using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.CarryOver;

namespace Jundeng.Cli.Commands.CarryOver;

/// <summary><c>jundeng carry list</c>: what a plan left unfinished, and what it took over.</summary>
internal static class CarryListCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var asOf = Options.Day("--as-of", Strings.CarryOptionAsOf);
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.CarryListDescription, Strings.CarryListExamples) { plan, asOf, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var list = await new CarryService(store).ListAsync(parsed.GetRequiredValue(plan), parsed.GetValue(asOf), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(list);
            else CarryTable.Print(list);
        });
        return command;
    }
}
