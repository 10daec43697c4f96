namespace Jundeng.Ledger.Maps;

/// <summary>How a map fits the register of regions.</summary>
/// <param name="Map">The map.</param>
/// <param name="Joined">The regions that have a shape.</param>
/// <param name="Unmatched">What the file calls shapes that are no region of the register below that of the map; they are drawn without a value.</param>
/// <param name="Shapeless">Regions of the levels that the map shows which have no shape.</param>
public sealed record MapDetails(RegionMap Map, IReadOnlyList<MapRegion> Joined, IReadOnlyList<string> Unmatched, IReadOnlyList<MapRegion> Shapeless);
