using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Indicators;

/// <summary>Which targets are values of which indicators.</summary>
internal static class IndicatorLinkRows
{
    public static readonly EventTable Table = new("indicator_link", "plan_no", "item_no", "indicator");

    private const string Latest = "l.event_seq = (SELECT MAX(m.event_seq) FROM indicator_link m WHERE m.region_id = l.region_id AND m.plan_no = l.plan_no AND m.item_no = l.item_no)";

    private const string SelectHeld = $"SELECT l.item_no, l.indicator FROM indicator_link l WHERE l.region_id = @RegionId AND l.plan_no = @PlanNo AND {Latest}";

    private const string SelectTargets = $"""
        SELECT p.public_id, r.code, v.year_from, v.year_to, i.item_id, t.indicator, t.comparator, t.value, t.upper, t.unit
        FROM indicator_link l
        JOIN plan p ON p.region_id = l.region_id AND p.plan_no = l.plan_no
        JOIN region r ON r.region_id = l.region_id
        JOIN plan_revision v ON v.region_id = p.region_id AND v.plan_no = p.plan_no
        JOIN plan_target t ON t.region_id = v.region_id AND t.plan_no = v.plan_no AND t.revision = v.revision AND t.item_no = l.item_no
        JOIN plan_item i ON i.region_id = t.region_id AND i.plan_no = t.plan_no AND i.item_no = t.item_no
        WHERE l.indicator = @code AND {Latest} AND v.revision = (
            SELECT MAX(w.revision) FROM plan_revision w WHERE w.region_id = v.region_id AND w.plan_no = v.plan_no)
        ORDER BY r.code, v.year_from, p.public_id, t.position
        """;

    private const string SelectKinds = $"""
        SELECT l.item_no, i.kind AS indicator FROM indicator_link l JOIN indicator i ON i.region_id = 0 AND i.code = l.indicator
        WHERE l.region_id = @RegionId AND l.plan_no = @PlanNo AND {Latest} AND NOT EXISTS (
            SELECT 1 FROM indicator j WHERE j.region_id = i.region_id AND j.code = i.code
              AND (j.valid_from > i.valid_from OR (j.valid_from = i.valid_from AND j.event_seq > i.event_seq)))
        """;

    public static async Task<Dictionary<long, IndicatorLinkRow>> HeldAsync(Session session, PlanKey plan) =>
        (await session.QueryAsync<IndicatorLinkRow>(SelectHeld, plan)).ToDictionary(row => row.ItemNo);

    /// <summary>The values that plans in force set for an indicator, by region and first year.</summary>
    public static Task<IReadOnlyList<LinkedTargetRow>> TargetsAsync(Session session, string code) => session.QueryAsync<LinkedTargetRow>(SelectTargets, new { code });

    /// <summary>What the targets of a plan count, as far as they are linked.</summary>
    public static async Task<Dictionary<long, IndicatorKind>> KindsAsync(Session session, PlanKey plan) =>
        (await session.QueryAsync<IndicatorLinkRow>(SelectKinds, plan)).ToDictionary(row => row.ItemNo, row => IndicatorWords.Kind(row.Indicator)!.Value);
}
