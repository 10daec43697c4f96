namespace Jundeng.Ledger.Plans;

/// <summary>Where the rows of a revision of a plan lie.</summary>
internal sealed record PlanKey(long RegionId, long PlanNo, long Revision);
