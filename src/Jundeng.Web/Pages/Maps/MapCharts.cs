using Jundeng.Ledger.Maps;
using Jundeng.Publishing.Drawings;
using Jundeng.Web.Language;

namespace Jundeng.Web.Pages.Maps;

/// <summary>Maps as drawings, and what the law wants told beside them.</summary>
internal static class MapCharts
{
    /// <summary>The name of the file of a map.</summary>
    public const string File = "map";

    /// <summary>Draws values of regions.</summary>
    /// <param name="map">The map.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="values">The regions as the data call them, each with its value and its words.</param>
    /// <param name="number">Writes a number at the end of a class.</param>
    /// <param name="words">The words.</param>
    public static Drawing Of(DrawnMap map, string title, IEnumerable<(string Id, string Name, double? Value, string Text)> values, Func<double, string> number, Words words)
    {
        var found = new Dictionary<string, MapValue>(StringComparer.Ordinal);
        foreach (var (id, name, value, text) in values)
            if (map.Find(id, name) is { } region) found.TryAdd(region.Code, new MapValue(name, value, text));
        return MapDrawing.Of(words["map.label", title], map.Outline, found, number, words["map.missing"]);
    }

    /// <summary>Review number, source and day: what stands under a map wherever it is shown.</summary>
    public static string Said(RegionMap map, Words words) => words["map.said", map.ReviewNumber, map.Source, words.Day(map.On)];

    /// <summary>Which regions that are compared have no shape; null where all have one.</summary>
    public static string? Without(DrawnMap map, IEnumerable<(string Id, string Name)> regions, Words words) =>
        regions.Where(region => map.Find(region.Id, region.Name) is null).Select(region => region.Name).ToList() is { Count: > 0 } names ? words["map.without", string.Join(words["list.comma"], names)] : null;
}
