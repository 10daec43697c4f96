namespace Jundeng.Ledger.Maps;

/// <summary>A version of a map of regions (地图).</summary>
/// <param name="Id">For people and addresses, such as <c>map-1</c>; given once.</param>
/// <param name="Version">The version, from 1; the last one is shown.</param>
/// <param name="Region">Code of the region that it is of.</param>
/// <param name="RegionName">Its name.</param>
/// <param name="ReviewNumber">The review number, which stands under the map wherever it is shown.</param>
/// <param name="Source">Who made it, or where it comes from.</param>
/// <param name="On">The day that it is of.</param>
/// <param name="FileName">The name of its file.</param>
/// <param name="Sha256">SHA-256 of its bytes.</param>
/// <param name="Shapes">How many shapes it has.</param>
/// <param name="Regions">How many of them are regions.</param>
/// <param name="At">When it was brought.</param>
/// <param name="Who">Who brought it.</param>
/// <param name="IsRemoved">Whether it is shown no more.</param>
public sealed record RegionMap(
    string Id, int Version, string Region, string RegionName, string ReviewNumber, string Source, DateOnly On, string FileName, string Sha256, int Shapes, int Regions, DateTimeOffset At, string Who,
    bool IsRemoved);
