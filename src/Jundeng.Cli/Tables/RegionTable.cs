using Jundeng.Cli.Resources;
using Jundeng.Ledger.Regions;
using Spectre.Console;
using Region = Jundeng.Ledger.Regions.Region;

namespace Jundeng.Cli.Tables;

/// <summary>Regions as a table for people.</summary>
internal static class RegionTable
{
    public static void Print(IReadOnlyList<Region> regions)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnCode).NoWrap(),
            new TableColumn(Strings.ColumnRegion).NoWrap(),
            new TableColumn(Strings.ColumnLevel).NoWrap(),
            new TableColumn(Strings.ColumnAbove).NoWrap(),
            new TableColumn(Strings.ColumnSince).NoWrap());
        foreach (var region in regions)
            table.AddRow(
                new Text(region.Code), new Text(region.Name), new Text(Level(region)), new Text(region.ParentCode ?? ""),
                new Text(region.Since is { } since ? Since(region, since) : ""));
        Terminal.Tables().Write(table);
    }

    private static string Level(Region region) => region.Kind == RegionKind.Zone ? Strings.RegionZone : region.Level switch
    {
        RegionLevel.Province => Strings.LevelProvince,
        RegionLevel.Prefecture => Strings.LevelPrefecture,
        RegionLevel.County => Strings.LevelCounty,
        RegionLevel.Township => Strings.LevelTownship,
        RegionLevel.Village => Strings.LevelVillage,
        _ => "",
    };

    private static string Since(Region region, DateOnly since) => (region.Ended ? Strings.RegionEnded : "{0:yyyy-MM-dd}").With(since);
}
