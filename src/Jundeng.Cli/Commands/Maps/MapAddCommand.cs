using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Maps;

namespace Jundeng.Cli.Commands.Maps;

/// <summary><c>jundeng map add</c>: takes a map, or a newer version of one.</summary>
internal static class MapAddCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Strings.MapArgumentFile };
        var region = new Option<string>("--region") { Description = Strings.MapOptionRegion, HelpName = "CODE", Required = true };
        var review = new Option<string>("--review") { Description = Strings.MapOptionReview, HelpName = "NUMBER", Required = true };
        var source = new Option<string>("--source") { Description = Strings.MapOptionSource, HelpName = "TEXT", Required = true };
        var on = Options.RequiredDay("--on", Strings.MapOptionOn);
        var replaces = new Option<string?>("--replaces") { Description = Strings.MapOptionReplaces, HelpName = "MAP" };
        var act = new ActOptions();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("add", Strings.MapAddDescription, Strings.MapAddExamples) { file, region, review, source, on, replaces, act.Why, format, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var geoJson = SourceFile.Read(parsed.GetRequiredValue(file));
            var map = new AddMap(parsed.GetRequiredValue(region), parsed.GetRequiredValue(review), parsed.GetRequiredValue(source), parsed.GetRequiredValue(on)!.Value) { Replaces = parsed.GetValue(replaces) };
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            MapPrint.One(await new MapService(store).AddAsync(geoJson.Bytes, geoJson.Name, map, act.Of(parsed), ct), parsed.GetRequiredValue(format));
        });
        return command;
    }
}
