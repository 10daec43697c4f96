namespace Jundeng.Ledger.Allocations;

/// <summary>An organisation, or a region where there is no number.</summary>
internal sealed record PartKey(long Region, long? Org);
