namespace Jundeng.Ledger.Regions;

internal sealed record RegionRow(long RegionId, string Code, string Name);
