using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Allocations;

/// <summary>How the targets of plans are divided.</summary>
internal static class AllocationRows
{
    public static readonly EventTable Table = new(
        "allocation", "plan_no", "item_no", "axis", "year", "position", "rule", "part_year", "part_region", "part_org", "value", "numerator", "denominator");

    private const string SelectHeld = """
        SELECT a.item_no, a.axis, a.year, a.position, a.rule, a.part_year, a.part_region, a.part_org, a.value, a.numerator, a.denominator
        FROM allocation a
        WHERE a.region_id = @RegionId AND a.plan_no = @PlanNo AND a.value IS NOT NULL AND a.event_seq = (
            SELECT MAX(b.event_seq) FROM allocation b
            WHERE b.region_id = a.region_id AND b.plan_no = a.plan_no AND b.item_no = a.item_no AND b.axis = a.axis AND b.year = a.year)
        ORDER BY a.item_no, a.axis DESC, a.year, a.position
        """;

    /// <summary>The parts that hold, division by division: years before parts.</summary>
    public static Task<IReadOnlyList<AllocationRow>> HeldAsync(Session session, PlanKey plan) => session.QueryAsync<AllocationRow>(SelectHeld, plan);

    public static void Add(LedgerWrite write, PlanKey plan, AllocationRow row) => write.Add(
        Table, plan.PlanNo, row.ItemNo, row.Axis, row.Year, row.Position, row.Rule, row.PartYear, row.PartRegion, row.PartOrg, row.Value, row.Numerator, row.Denominator);
}
