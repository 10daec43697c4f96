using Jundeng.Ledger.Maps;
using Jundeng.Publishing.Drawings;

namespace Jundeng.Web.Pages.Maps;

/// <summary>A map that is shown, with its outlines.</summary>
/// <param name="Map">The map.</param>
/// <param name="Outline">Its outlines.</param>
public sealed record DrawnMap(RegionMap Map, MapOutline Outline)
{
    private readonly Dictionary<string, MapRegion> _byCode = Regions(Outline).ToDictionary(region => region.Code, StringComparer.Ordinal);

    private readonly Dictionary<string, MapRegion> _byName = Regions(Outline).GroupBy(region => region.Name, StringComparer.Ordinal).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.Single(), StringComparer.Ordinal);

    /// <summary>The region of the map that data mean: by its code, else by its name; null where there is none.</summary>
    public MapRegion? Find(string id, string name) => _byCode.GetValueOrDefault(id) ?? _byName.GetValueOrDefault(name);

    private static IEnumerable<MapRegion> Regions(MapOutline outline) => outline.Shapes.Select(shape => shape.Region).OfType<MapRegion>().Distinct();
}
