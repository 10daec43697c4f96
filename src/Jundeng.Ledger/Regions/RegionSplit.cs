namespace Jundeng.Ledger.Regions;

/// <summary>A region gives shares of itself to others; it ends where they take all of it.</summary>
/// <param name="From">Its code.</param>
/// <param name="Into">Who takes which share; at most 1 together.</param>
/// <param name="On">The first day after the split; not in the future.</param>
public sealed record RegionSplit(string From, IReadOnlyList<RegionShare> Into, DateOnly On);
