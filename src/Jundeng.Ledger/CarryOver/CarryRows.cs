using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.CarryOver;

/// <summary>What became of what plans left unfinished.</summary>
internal static class CarryRows
{
    public static readonly EventTable Table = new("carry_over", "plan_no", "item_no", "decision", "into_plan_no", "into_item_no");

    private const string SelectHeld = """
        SELECT c.plan_no, c.item_no, c.decision, c.into_plan_no, c.into_item_no, e.why
        FROM carry_over c JOIN event e ON e.region_id = c.region_id AND e.seq = c.event_seq
        WHERE c.region_id = @region AND (c.plan_no = @plan OR c.into_plan_no = @plan) AND c.event_seq = (
            SELECT MAX(d.event_seq) FROM carry_over d WHERE d.region_id = c.region_id AND d.plan_no = c.plan_no AND d.item_no = c.item_no)
        ORDER BY c.plan_no, c.item_no
        """;

    /// <summary>The choices that hold about items of a plan, and about items that go on in it.</summary>
    public static Task<IReadOnlyList<CarryRow>> HeldAsync(Session session, long region, long plan) => session.QueryAsync<CarryRow>(SelectHeld, new { region, plan });
}
