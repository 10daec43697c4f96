namespace Jundeng.Ledger.Organisations;

/// <summary>A row of <c>plan_unit_match</c>.</summary>
internal sealed record UnitMatchRow(long RegionId, long PlanNo, string Name, long EventSeq, long Position, long? OrgNo, string? EveryLevel)
{
    public const string Columns = "region_id, plan_no, name, event_seq, position, org_no, every_level";

    public object?[] ToRow() => [RegionId, PlanNo, Name, EventSeq, Position, OrgNo, EveryLevel];
}
