using Jundeng.Ledger.Regions;

namespace Jundeng.Web.Api.Registry;

/// <summary>A region gives shares of itself to others.</summary>
/// <param name="Into">Who takes which share; at most 1 together.</param>
/// <param name="On">The first day after the split; not in the future.</param>
public sealed record SplitRegionRequest(IReadOnlyList<RegionShare> Into, DateOnly On);
