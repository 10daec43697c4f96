using Jundeng.Ledger.Maps;

namespace Jundeng.Publishing.Drawings;

/// <summary>A shape of a map as it is drawn.</summary>
/// <param name="Region">The region that it shows; null for land or water around.</param>
/// <param name="Path">Its outline as a path of SVG.</param>
/// <param name="Label">Where words may stand in it; null where there is no room.</param>
public sealed record OutlinedShape(MapRegion? Region, string Path, MapLabel? Label);
