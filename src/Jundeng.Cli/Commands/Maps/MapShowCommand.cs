using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Maps;

namespace Jundeng.Cli.Commands.Maps;

/// <summary><c>jundeng map show</c>: a map, and how it fits the register of regions.</summary>
internal static class MapShowCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("MAP") { Description = Strings.MapArgumentId };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.MapShowDescription, Strings.MapShowExamples) { id, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            MapPrint.One(await new MapService(store).GetAsync(parsed.GetRequiredValue(id), ct), parsed.GetRequiredValue(format));
        });
        return command;
    }
}
