namespace Jundeng.Ledger.Regions;

/// <summary>Regions become part of another, whole.</summary>
/// <param name="From">Codes of the regions that end.</param>
/// <param name="Into">Code of the region that takes them; made known where it is not.</param>
/// <param name="Name">Its name from that day on; null where it keeps its name.</param>
/// <param name="On">The first day after the merger; not in the future.</param>
public sealed record RegionMerger(IReadOnlyList<string> From, string Into, string? Name, DateOnly On);
