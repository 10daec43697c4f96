namespace Jundeng.Ledger.Supervision.Orders;

/// <summary>A row of <c>supervision_order</c> with its plan and the organisation that has it today.</summary>
internal sealed record OrderRow(
    long RegionId, long OrderNo, string PublicId, string PlanId, long PlanNo, string ItemKind, string ItemId, long ItemNo, long OrgRegion, long OrgNo, string Title,
    string? Demand, string? Light, string? ReasonZh, string? ReasonEn);
