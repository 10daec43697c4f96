using Jundeng.Ledger.Regions;

namespace Jundeng.Ledger.Maps;

/// <summary>
/// Finds the regions that shapes show: by a code among what a shape is called, else by a name. A shape may name the regions above its own, too; then the lowest is
/// meant. Where that leaves a choice, it is none.
/// </summary>
internal sealed class MapJoin
{
    // The number of China in ISO 3166, which some maps put before codes of six digits.
    private const string Country = "156";
    private const int CodeLength = 6;

    private readonly Dictionary<string, RegionState> _byCode;
    private readonly Dictionary<string, RegionState> _byName;
    private readonly Dictionary<long, RegionState> _byId;

    /// <param name="regions">The regions that a map may show.</param>
    public MapJoin(IReadOnlyCollection<RegionState> regions)
    {
        _byId = regions.ToDictionary(region => region.RegionId);
        _byCode = regions.ToDictionary(region => region.Code, StringComparer.Ordinal);
        _byName = regions.GroupBy(region => Text.Plain(region.Name), StringComparer.Ordinal).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.Single(), StringComparer.Ordinal);
    }

    /// <summary>The region of a shape; null where there is none, or more than one.</summary>
    public RegionState? Find(GeoFeature feature) => Lowest(feature.Labels.Select(ByCode)) ?? Lowest(feature.Labels.Select(label => _byName.GetValueOrDefault(Text.Plain(label))));

    private RegionState? ByCode(string label) =>
        _byCode.GetValueOrDefault(label)
        ?? (label.Length == Country.Length + CodeLength && label.StartsWith(Country, StringComparison.Ordinal) ? _byCode.GetValueOrDefault(label[Country.Length..]) : null);

    private RegionState? Lowest(IEnumerable<RegionState?> named)
    {
        var found = named.OfType<RegionState>().Distinct().ToList();
        return found.FirstOrDefault(region => found.All(other => other == region || IsAbove(other, region)));
    }

    private bool IsAbove(RegionState above, RegionState region)
    {
        for (var at = region; at.ParentId is { } parent && _byId.TryGetValue(parent, out at!);)
            if (at == above) return true;
        return false;
    }
}
