namespace Jundeng.Ledger.Organisations;

/// <summary>A row of <c>plan_unit_match</c>.</summary>
internal sealed record UnitMatchRow(long PlanNo, string Name, long Position, long? OrgNo, string? EveryLevel)
{
    public IReadOnlyList<object?> Values => [PlanNo, Name, Position, OrgNo, EveryLevel];
}
