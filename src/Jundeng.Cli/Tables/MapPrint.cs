using Jundeng.Cli.Commands;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Maps;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Maps for people, and as JSON.</summary>
internal static class MapPrint
{
    public static void All(IReadOnlyList<RegionMap> maps)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.MapColumnId).NoWrap(), new TableColumn(Strings.MapColumnRegion), new TableColumn(Strings.MapColumnReview).NoWrap(), new TableColumn(Strings.MapColumnSource),
            new TableColumn(Strings.MapColumnOn).NoWrap(), new TableColumn(Strings.MapColumnRegions).NoWrap().RightAligned(), new TableColumn(Strings.MapColumnState).NoWrap());
        foreach (var map in maps)
            table.AddRow(
                new Text(map.Id), new Text($"{map.Region} {map.RegionName}"), new Text(map.ReviewNumber), new Text(map.Source), new Text("{0:yyyy-MM-dd}".With(map.On)), new Text("{0}".With(map.Regions)),
                new Text(map.IsRemoved ? Strings.MapStateRemoved : Strings.MapStateShown.With(map.Version)));
        Terminal.Tables().Write(table);
    }

    public static void One(MapDetails details, string format)
    {
        var map = details.Map;
        if (format == Options.Json)
        {
            JsonOutput.Print(new { map, joined = details.Joined, unmatched = details.Unmatched, shapeless = details.Shapeless });
            return;
        }

        Terminal.Out.WriteLine(Strings.MapHead.With(map.Id, map.Version, map.RegionName, map.IsRemoved ? Strings.MapStateRemoved : Strings.MapStateShown.With(map.Version)));
        Terminal.Out.WriteLine(Strings.MapSaid.With(map.ReviewNumber, map.Source, "{0:yyyy-MM-dd}".With(map.On), map.FileName));
        Terminal.Out.WriteLine(Strings.MapJoined.With(map.Shapes, details.Joined.Count, Names(details.Joined)));
        if (details.Unmatched.Count > 0) Terminal.Out.WriteLine(Strings.MapUnmatched.With(details.Unmatched.Count, string.Join(Strings.ListSeparator, details.Unmatched)));
        if (details.Shapeless.Count > 0) Terminal.Out.WriteLine(Strings.MapShapeless.With(details.Shapeless.Count, Names(details.Shapeless)));
    }

    private static string Names(IEnumerable<MapRegion> regions) => string.Join(Strings.ListSeparator, regions.Select(region => $"{region.Code} {region.Name}"));
}
