namespace Jundeng.Ledger.Alignments;

/// <summary>A row of <c>plan_alignment</c> with the reason of its event; without an item above it is the place's own.</summary>
internal sealed record AlignmentRow(long RegionId, long PlanNo, long ItemNo, long? UpperRegionId, long? UpperPlanNo, long? UpperItemNo, string? Why)
{
    public (long Region, long Plan, long Item)? Upper => UpperRegionId is { } region ? (region, UpperPlanNo!.Value, UpperItemNo!.Value) : null;
}
