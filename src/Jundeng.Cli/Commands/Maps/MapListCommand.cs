using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Maps;

namespace Jundeng.Cli.Commands.Maps;

/// <summary><c>jundeng map list</c>: all maps.</summary>
internal static class MapListCommand
{
    public static Command Create()
    {
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.MapListDescription, Strings.MapListExamples) { format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var maps = await new MapService(store).ListAsync(ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { maps });
            else if (maps.Count == 0) Terminal.Note(Strings.MapNone);
            else MapPrint.All(maps);
        });
        return command;
    }
}
