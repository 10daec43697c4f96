using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Supervision.Lights;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng light list</c>: the lights of a plan as they held on a day.</summary>
internal static class LightListCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var asOf = Options.Day("--as-of", Strings.OptionLightHeld);
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.LightListDescription, Strings.LightListExamples) { plan, asOf, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var lights = await new LightService(store).CurrentAsync(parsed.GetRequiredValue(plan), parsed.GetValue(asOf), ct);
            LightTable.Print(lights, parsed.GetRequiredValue(format));
        });
        return command;
    }
}
