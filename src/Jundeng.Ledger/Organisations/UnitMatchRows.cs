using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Organisations;

/// <summary>Whom the names in plans mean.</summary>
internal static class UnitMatchRows
{
    public static readonly EventTable Table = new("plan_unit_match", "plan_no", "name", "position", "org_no", "every_level");

    private const string SelectHeld = """
        SELECT m.plan_no, m.name, m.position, m.org_no, m.every_level FROM plan_unit_match m
        WHERE m.region_id = @RegionId AND m.plan_no = @PlanNo AND m.event_seq = (
            SELECT MAX(n.event_seq) FROM plan_unit_match n WHERE n.region_id = m.region_id AND n.plan_no = m.plan_no AND n.name = m.name)
        ORDER BY m.name, m.position
        """;

    public static Task<IReadOnlyList<UnitMatchRow>> HeldAsync(Session session, PlanKey plan) => session.QueryAsync<UnitMatchRow>(SelectHeld, new { plan.RegionId, plan.PlanNo });
}
