using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Allocations;

/// <summary>The owners that people have set.</summary>
internal static class DutyOwnerRows
{
    public static readonly EventTable Table = new("duty_owner", "plan_no", "item_no", "org_region", "org_no");

    private const string SelectHeld = """
        SELECT o.item_no, o.org_region, o.org_no FROM duty_owner o
        WHERE o.region_id = @RegionId AND o.plan_no = @PlanNo AND o.org_region IS NOT NULL AND o.event_seq = (
            SELECT MAX(p.event_seq) FROM duty_owner p WHERE p.region_id = o.region_id AND p.plan_no = o.plan_no AND p.item_no = o.item_no)
        """;

    private const string SelectIdOf = """
        SELECT g.public_id FROM duty_owner o LEFT JOIN organisation g ON g.region_id = o.org_region AND g.org_no = o.org_no
        WHERE o.region_id = @RegionId AND o.plan_no = @PlanNo AND o.item_no = @item ORDER BY o.event_seq DESC LIMIT 1
        """;

    /// <summary>Id of the organisation that owns an item; null where the lead unit does.</summary>
    public static Task<string?> IdOfAsync(Session session, PlanKey plan, long item) => session.FirstOrDefaultAsync<string?>(SelectIdOf, new { plan.RegionId, plan.PlanNo, item });

    public static async Task<Dictionary<long, DutyOwner>> HeldAsync(Session session, PlanKey plan) =>
        (await session.QueryAsync<DutyOwner>(SelectHeld, plan)).ToDictionary(owner => owner.ItemNo);
}
