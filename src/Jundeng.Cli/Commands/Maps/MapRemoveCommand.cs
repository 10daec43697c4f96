using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Maps;

namespace Jundeng.Cli.Commands.Maps;

/// <summary><c>jundeng map remove</c>: shows a map no more.</summary>
internal static class MapRemoveCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("MAP") { Description = Strings.MapArgumentId };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("remove", Strings.MapRemoveDescription, Strings.MapRemoveExamples) { id, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var map = await new MapService(store).RemoveAsync(parsed.GetRequiredValue(id), act.Of(parsed), ct);
            Terminal.Note(Strings.MapRemoved.With(map.Id, map.RegionName));
        });
        return command;
    }
}
