namespace Jundeng.Ledger.Regions;

/// <summary>A region as it is known last.</summary>
internal sealed record RegionRow(long RegionId, string Code, string Name);
