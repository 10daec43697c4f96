namespace Jundeng.Ledger.Maps;

/// <summary>A shape of a map.</summary>
/// <param name="Region">The region that it shows; null for land or water around.</param>
/// <param name="Rings">Its outlines and those of its holes, each as longitudes and latitudes in turn, the first place again at the end.</param>
public sealed record MapShape(MapRegion? Region, IReadOnlyList<double[]> Rings);
