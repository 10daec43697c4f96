using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Rules;

namespace Jundeng.Ledger.Supervision.Warnings;

/// <summary>Lights of all plans at once.</summary>
internal static class WarningRows
{
    private const string Light = """
        v.plan_no, v.item_no, v.on_date, v.rule_id, v.rule_version, v.light, v.streak, v.calm, v.hold, v.thing, v.due, v.elapsed, v.progress, v.overdue_days, v.days_left, v.silent_days, v.missing,
        v.quality, v.reason_zh, v.reason_en
        """;

    // The last light of an item; the key of the table leads to it.
    private const string LastLight = """
        JOIN task_light v ON v.region_id = t.region_id AND v.plan_no = t.plan_no AND v.item_no = t.item_no
         AND v.on_date = (SELECT MAX(d.on_date) FROM task_light d WHERE d.region_id = t.region_id AND d.plan_no = t.plan_no AND d.item_no = t.item_no AND d.on_date <= @on)
         AND v.event_seq = (SELECT MAX(e.event_seq) FROM task_light e WHERE e.region_id = v.region_id AND e.plan_no = v.plan_no AND e.item_no = v.item_no AND e.on_date = v.on_date)
        JOIN plan p ON p.region_id = t.region_id AND p.plan_no = t.plan_no
        JOIN plan_item i ON i.region_id = t.region_id AND i.plan_no = t.plan_no AND i.item_no = t.item_no
        """;

    private const string InForceUncovered = """
        t.revision = (SELECT MAX(r.revision) FROM plan_revision r WHERE r.region_id = t.region_id AND r.plan_no = t.plan_no)
        AND NOT EXISTS (
            SELECT 1 FROM supervision_order o
            WHERE o.region_id = t.region_id AND o.plan_no = t.plan_no AND o.item_no = t.item_no
              AND (SELECT z.state FROM order_step z WHERE z.region_id = o.region_id AND z.order_no = o.order_no ORDER BY z.step_no DESC LIMIT 1) NOT IN ('closed', 'terminated'))
        """;

    private const string SelectLights = $"""
        SELECT p.public_id AS plan_id, t.region_id, i.kind, i.item_id, t.title, u.name AS unit, {Light}
        FROM plan_task t {LastLight}
        LEFT JOIN plan_task_unit u ON u.region_id = t.region_id AND u.plan_no = t.plan_no AND u.revision = t.revision AND u.task_position = t.position AND u.role = 'responsible' AND u.position = 0
        WHERE {InForceUncovered}
        UNION ALL
        SELECT p.public_id, t.region_id, i.kind, i.item_id, t.indicator, NULL, {Light}
        FROM plan_target t {LastLight}
        WHERE t.task_item_no IS NULL AND {InForceUncovered}
        """;

    private const string SelectOverrides = """
        SELECT o.region_id, o.plan_no, o.item_no, o.rule_id, o.rule_version, o.light, o.from_date, o.until_date, e.who, e.why
        FROM light_override o JOIN event e ON e.region_id = o.region_id AND e.seq = o.event_seq
        WHERE o.event_seq = (SELECT MAX(p.event_seq) FROM light_override p WHERE p.region_id = o.region_id AND p.plan_no = o.plan_no AND p.item_no = o.item_no)
        """;

    /// <summary>The lights of a day that no open order covers, by plan, then in the order in which they came.</summary>
    public static async Task<IReadOnlyList<PlanWarning>> WaitingAsync(Session session, DateOnly on)
    {
        var rows = await session.QueryAsync<Row>(SelectLights, new { on = Iso.Of(on) });
        var set = (await session.QueryAsync<SetRow>(SelectOverrides)).ToDictionary(row => (row.RegionId, row.PlanNo, row.ItemNo), row => row.ToOverride());
        var rules = new Dictionary<(string, long), LightRules>();
        foreach (var (id, version) in rows.Select(row => (row.RuleId, row.RuleVersion)).Concat(set.Values.Select(row => (row.RuleId, row.RuleVersion))).Distinct())
            rules[(id, version)] = (await RuleRows.GetAsync(session, LightRulesKind.Kind, new SchemeName(id, (int)version))).Rules;
        return
        [
            .. rows.OrderBy(row => row.PlanId, StringComparer.Ordinal).ThenBy(row => row.ItemNo).Select(row => new PlanWarning(
                row.PlanId,
                row.ToLight().ToLight(
                    row.Kind == "task" ? row.ItemId : null, row.Kind == "task" ? null : row.ItemId, row.Title, row.Unit is null ? [] : [row.Unit], rules,
                    set.GetValueOrDefault((row.RegionId, row.PlanNo, row.ItemNo)), on))),
        ];
    }

    private sealed record Row(
        string PlanId, long RegionId, string Kind, string ItemId, string Title, string? Unit,
        long PlanNo, long ItemNo, string OnDate, string RuleId, long RuleVersion, string Light, long Streak, long Calm, string? Hold, string? Thing, string? Due,
        double? Elapsed, double? Progress, long? OverdueDays, long? DaysLeft, long? SilentDays, long? Missing, string? Quality, string ReasonZh, string ReasonEn)
    {
        public LightRow ToLight() => new(
            PlanNo, ItemNo, OnDate, RuleId, RuleVersion, Light, Streak, Calm, Hold, Thing, Due, Elapsed, Progress, OverdueDays, DaysLeft, SilentDays, Missing, Quality, ReasonZh, ReasonEn);
    }

    private sealed record SetRow(
        long RegionId, long PlanNo, long ItemNo, string RuleId, long RuleVersion, string? Light, string FromDate, string? UntilDate, string Who, string? Why)
    {
        public LightOverrideRow ToOverride() => new(ItemNo, RuleId, RuleVersion, Light, FromDate, UntilDate, Who, Why);
    }
}
