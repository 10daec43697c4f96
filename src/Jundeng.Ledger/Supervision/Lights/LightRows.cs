using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>Lights that were drawn and lights that were set by hand.</summary>
internal static class LightRows
{
    private const string Columns =
        "plan_no, item_no, on_date, rule_id, rule_version, light, streak, calm, hold, thing, due, elapsed, progress, overdue_days, days_left, silent_days, missing, quality, reason_zh, reason_en";

    public static readonly EventTable Table = new("task_light", Columns.Split(", "));

    public static readonly EventTable OverrideTable = new("light_override", "plan_no", "item_no", "rule_id", "rule_version", "light", "from_date", "until_date");

    private const string SelectLast = $"""
        SELECT {Columns}
        FROM (SELECT x.*, ROW_NUMBER() OVER (PARTITION BY x.item_no ORDER BY x.on_date DESC, x.event_seq DESC) AS newest
              FROM task_light x
              WHERE x.region_id = @RegionId AND x.plan_no = @PlanNo AND x.on_date <= @on) v
        WHERE v.newest = 1
        """;

    private const string SelectHistory = $"""
        SELECT {Columns} FROM task_light WHERE region_id = @RegionId AND plan_no = @PlanNo AND item_no = @item ORDER BY on_date, event_seq
        """;

    private const string SelectOverrides = """
        SELECT o.item_no, o.rule_id, o.rule_version, o.light, o.from_date, o.until_date, e.who, e.why
        FROM light_override o JOIN event e ON e.region_id = o.region_id AND e.seq = o.event_seq
        WHERE o.region_id = @RegionId AND o.plan_no = @PlanNo AND o.event_seq = (
            SELECT MAX(p.event_seq) FROM light_override p WHERE p.region_id = o.region_id AND p.plan_no = o.plan_no AND p.item_no = o.item_no)
        """;

    private const string SelectRules = """
        SELECT DISTINCT rule_id, rule_version FROM task_light WHERE region_id = @RegionId AND plan_no = @PlanNo
        """;

    private const string SelectLastRules = """
        SELECT rule_id FROM task_light WHERE region_id = @RegionId AND plan_no = @PlanNo ORDER BY event_seq DESC LIMIT 1
        """;

    /// <summary>The last light of each item up to a day.</summary>
    public static async Task<Dictionary<long, LightRow>> LastAsync(Session session, PlanRow plan, DateOnly on) =>
        (await session.QueryAsync<LightRow>(SelectLast, new { plan.RegionId, plan.PlanNo, on = Iso.Of(on) })).ToDictionary(row => row.ItemNo);

    /// <summary>All lights of an item, by day, then event.</summary>
    public static Task<IReadOnlyList<LightRow>> HistoryAsync(Session session, PlanRow plan, long item) =>
        session.QueryAsync<LightRow>(SelectHistory, new { plan.RegionId, plan.PlanNo, item });

    /// <summary>The last word of a person on each item.</summary>
    public static async Task<Dictionary<long, LightOverrideRow>> OverridesAsync(Session session, PlanRow plan) =>
        (await session.QueryAsync<LightOverrideRow>(SelectOverrides, new { plan.RegionId, plan.PlanNo })).ToDictionary(row => row.ItemNo);

    /// <summary>Every version of rules by which lights of a plan were drawn.</summary>
    public static async Task<IReadOnlyList<SchemeName>> AllRulesOfAsync(Session session, PlanRow plan) =>
        [.. (await session.QueryAsync<RulesRow>(SelectRules, new { plan.RegionId, plan.PlanNo })).Select(row => new SchemeName(row.RuleId, (int)row.RuleVersion))];

    /// <summary>The rules by which lights of a plan were drawn last, in their highest version; null where none were drawn yet.</summary>
    public static async Task<SchemeName?> RulesOfAsync(Session session, PlanRow plan) =>
        await session.FirstOrDefaultAsync<string>(SelectLastRules, new { plan.RegionId, plan.PlanNo }) is { } id ? new SchemeName(id, null) : null;

    private sealed record RulesRow(string RuleId, long RuleVersion);
}
