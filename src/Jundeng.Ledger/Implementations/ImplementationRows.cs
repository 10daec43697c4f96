using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Implementations;

/// <summary>The implementation plans of tasks.</summary>
internal static class ImplementationRows
{
    public static readonly EventTable Table = new("implementation_plan", "plan_no", "item_no", "state", "measures", "person", "steps", "parts", "author");

    private const string Select = """
        SELECT i.item_no, i.state, i.measures, i.person, i.steps, i.parts, i.author, e.why
        FROM implementation_plan i JOIN event e ON e.region_id = i.region_id AND e.seq = i.event_seq
        WHERE i.region_id = @RegionId AND i.plan_no = @PlanNo
        """;

    private const string SelectHeld = $"""
        {Select} AND i.event_seq = (
            SELECT MAX(j.event_seq) FROM implementation_plan j WHERE j.region_id = i.region_id AND j.plan_no = i.plan_no AND j.item_no = i.item_no)
        """;

    private const string SelectHistory = $"{Select} AND i.item_no = @item ORDER BY i.event_seq";

    /// <summary>Where the implementation plans of a plan stand, by the number of the task.</summary>
    public static async Task<Dictionary<long, ImplementationRow>> HeldAsync(Session session, PlanKey plan) =>
        (await session.QueryAsync<ImplementationRow>(SelectHeld, plan)).ToDictionary(row => row.ItemNo);

    /// <summary>Everything that was handed in and decided for a task, oldest first.</summary>
    public static Task<IReadOnlyList<ImplementationRow>> HistoryAsync(Session session, PlanKey plan, long item) =>
        session.QueryAsync<ImplementationRow>(SelectHistory, new { plan.RegionId, plan.PlanNo, item });
}
