using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Alignments;

/// <summary>Which items of plans are required from above.</summary>
internal static class AlignmentRows
{
    public static readonly EventTable Table = new("plan_alignment", "plan_no", "item_no", "upper_region_id", "upper_plan_no", "upper_item_no");

    private const string Select = """
        SELECT a.region_id, a.plan_no, a.item_no, a.upper_region_id, a.upper_plan_no, a.upper_item_no, e.why
        FROM plan_alignment a JOIN event e ON e.region_id = a.region_id AND e.seq = a.event_seq
        """;

    private const string Latest = """
        a.event_seq = (SELECT MAX(b.event_seq) FROM plan_alignment b WHERE b.region_id = a.region_id AND b.plan_no = a.plan_no AND b.item_no = a.item_no)
        """;

    private const string SelectHeld = $"{Select} WHERE a.region_id = @region AND a.plan_no = @plan AND {Latest}";

    private const string SelectUnder = $"""
        SELECT a.upper_item_no, p.public_id, i.kind, i.item_id, COALESCE(t.indicator, k.title, i.item_id) AS name
        FROM plan_alignment a
        JOIN plan p ON p.region_id = a.region_id AND p.plan_no = a.plan_no
        JOIN plan_item i ON i.region_id = a.region_id AND i.plan_no = a.plan_no AND i.item_no = a.item_no
        JOIN plan_revision v ON v.region_id = a.region_id AND v.plan_no = a.plan_no
        LEFT JOIN plan_target t ON t.region_id = v.region_id AND t.plan_no = v.plan_no AND t.revision = v.revision AND t.item_no = a.item_no
        LEFT JOIN plan_task k ON k.region_id = v.region_id AND k.plan_no = v.plan_no AND k.revision = v.revision AND k.item_no = a.item_no
        WHERE a.upper_region_id = @region AND a.upper_plan_no = @plan AND {Latest}
          AND v.revision = (SELECT MAX(w.revision) FROM plan_revision w WHERE w.region_id = v.region_id AND w.plan_no = v.plan_no)
        ORDER BY p.public_id, a.item_no
        """;

    /// <summary>What holds of the items of a plan, by their numbers.</summary>
    public static async Task<Dictionary<long, AlignmentRow>> HeldAsync(Session session, long region, long plan) =>
        (await session.QueryAsync<AlignmentRow>(SelectHeld, new { region, plan })).ToDictionary(row => row.ItemNo);

    /// <summary>What carries out the items of a plan, by their numbers.</summary>
    public static async Task<ILookup<long, PlanItem>> UnderAsync(Session session, long region, long plan) =>
        (await session.QueryAsync<UptakeRow>(SelectUnder, new { region, plan })).ToLookup(row => row.UpperItemNo, row => new PlanItem(row.PublicId, row.ItemId, row.Kind == "task", row.Name));

    private sealed record UptakeRow(long UpperItemNo, string PublicId, string Kind, string ItemId, string Name);
}
