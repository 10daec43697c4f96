namespace Jundeng.Ledger.Allocations;

/// <summary>Who reports on a task or a target where that is not the lead unit; a row of <c>duty_owner</c>. Without a region the lead unit does again.</summary>
internal sealed record DutyOwner(long ItemNo, long? OrgRegion, long? OrgNo);
