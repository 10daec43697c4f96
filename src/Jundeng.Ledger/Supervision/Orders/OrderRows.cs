using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Orders;

/// <summary>Orders and their steps.</summary>
internal static class OrderRows
{
    public static readonly EventTable Table = new(
        "supervision_order", "order_no", "public_id", "plan_no", "item_no", "org_region", "org_no", "title", "demand", "light", "rule_id", "rule_version", "reason_zh", "reason_en");

    public static readonly EventTable StepTable = new("order_step", "order_no", "step_no", "on_date", "action", "state", "due_on", "asked_due", "text");

    private const string Open = """
        (@all = 1 OR (SELECT z.state FROM order_step z WHERE z.region_id = o.region_id AND z.order_no = o.order_no ORDER BY z.step_no DESC LIMIT 1) NOT IN ('closed', 'terminated'))
        """;

    private const string Select = """
        SELECT o.region_id, o.order_no, o.public_id, p.public_id AS plan_id, o.plan_no, i.kind AS item_kind, i.item_id, o.item_no, o.org_region, o.org_no, o.title,
               o.demand, o.light, o.reason_zh, o.reason_en
        FROM supervision_order o
        JOIN plan p ON p.region_id = o.region_id AND p.plan_no = o.plan_no
        JOIN plan_item i ON i.region_id = o.region_id AND i.plan_no = o.plan_no AND i.item_no = o.item_no
        """;

    private const string SelectSteps = """
        SELECT s.region_id, s.order_no, s.step_no, s.on_date, s.action, s.state, s.due_on, s.asked_due, s.text, e.who, e.why
        FROM order_step s
        JOIN supervision_order o ON o.region_id = s.region_id AND o.order_no = s.order_no
        JOIN event e ON e.region_id = s.region_id AND e.seq = s.event_seq
        """;

    private const string OfOne = "WHERE o.public_id = @id";

    private const string OfPlan = $"WHERE o.region_id = @RegionId AND o.plan_no = @PlanNo AND {Open}";

    private const string OfUnit = $"WHERE o.org_region = @region AND o.org_no IN @keys AND {Open}";

    private const string OfAll = $"WHERE {Open}";

    private const string SelectIds = "SELECT public_id FROM supervision_order";

    private const string SelectNext = "SELECT COALESCE(MAX(order_no), 0) + 1 FROM supervision_order WHERE region_id = @region";

    // The last check of each item up to a day.
    private const string SelectChecks = """
        SELECT item_no, action
        FROM (SELECT o.item_no, s.action, ROW_NUMBER() OVER (PARTITION BY o.item_no ORDER BY s.on_date DESC, s.event_seq DESC) AS newest
              FROM order_step s JOIN supervision_order o ON o.region_id = s.region_id AND o.order_no = s.order_no
              WHERE o.region_id = @RegionId AND o.plan_no = @PlanNo AND s.action IN ('pass', 'return') AND s.on_date <= @on) v
        WHERE newest = 1
        """;

    /// <exception cref="LedgerRefusedException">There is no such order.</exception>
    public static async Task<OrderRow> GetAsync(Session session, string id) =>
        await session.FirstOrDefaultAsync<OrderRow>($"{Select} {OfOne}", new { id })
        ?? throw new LedgerRefusedException(OrderMessages.Unknown(id, Nearest.Of(id, await session.QueryAsync<string>(SelectIds))));

    public static Task<OrderRow?> FindAsync(Session session, string id) => session.FirstOrDefaultAsync<OrderRow>($"{Select} {OfOne}", new { id });

    public static Task<long> NextNumberAsync(Session session, long region) => session.SingleAsync<long>(SelectNext, new { region });

    public static async Task<IReadOnlyList<Order>> OneAsync(Session session, string id, DateOnly today) => await BuildAsync(
        session, await session.QueryAsync<OrderRow>($"{Select} {OfOne}", new { id }), await session.QueryAsync<OrderStepRow>($"{SelectSteps} {OfOne}", new { id }), today);

    public static async Task<IReadOnlyList<Order>> OfPlanAsync(Session session, PlanRow plan, bool all, DateOnly today)
    {
        var key = new { plan.RegionId, plan.PlanNo, all = all ? 1L : 0L };
        return await BuildAsync(session, await session.QueryAsync<OrderRow>($"{Select} {OfPlan}", key), await session.QueryAsync<OrderStepRow>($"{SelectSteps} {OfPlan}", key), today);
    }

    /// <summary>Those of an organisation and of all whose heir it is.</summary>
    public static async Task<IReadOnlyList<Order>> OfUnitAsync(Session session, OrganisationKey unit, bool all, DateOnly today)
    {
        var states = (await OrganisationRows.LastAsync(session, unit.RegionId)).ToDictionary(state => state.OrgNo);
        var numbers = states.Values.Where(state => state.HeirAmong(states).OrgNo == unit.OrgNo).Select(state => state.OrgNo).ToList();
        var key = new { region = unit.RegionId, all = all ? 1L : 0L };
        return await BuildAsync(
            session, await session.QueryInAsync<OrderRow>($"{Select} {OfUnit}", numbers, key), await session.QueryInAsync<OrderStepRow>($"{SelectSteps} {OfUnit}", numbers, key), today);
    }

    public static async Task<IReadOnlyList<Order>> AllAsync(Session session, bool all, DateOnly today)
    {
        var key = new { all = all ? 1L : 0L };
        return await BuildAsync(session, await session.QueryAsync<OrderRow>($"{Select} {OfAll}", key), await session.QueryAsync<OrderStepRow>($"{SelectSteps} {OfAll}", key), today);
    }

    /// <summary>What the last check of an order came to, by item, up to a day.</summary>
    public static async Task<Dictionary<long, LightQuality>> ChecksAsync(Session session, PlanRow plan, DateOnly on) =>
        (await session.QueryAsync<CheckRow>(SelectChecks, new { plan.RegionId, plan.PlanNo, on = Iso.Of(on) }))
            .ToDictionary(row => row.ItemNo, row => OrderMachine.Action(row.Action) == OrderAction.Pass ? LightQuality.Passed : LightQuality.Failed);

    private static async Task<IReadOnlyList<Order>> BuildAsync(Session session, IReadOnlyList<OrderRow> rows, IReadOnlyList<OrderStepRow> steps, DateOnly today)
    {
        var byOrder = steps.ToLookup(step => (step.RegionId, step.OrderNo));
        var organisations = (await OrganisationRows.HeldInAsync(session, rows.Select(row => row.OrgRegion), Iso.Last))
            .GroupBy(state => state.RegionId).ToDictionary(group => group.Key, group => group.ToDictionary(state => state.OrgNo));
        return
        [
            .. rows.OrderBy(row => row.RegionId).ThenBy(row => row.OrderNo).Select(row =>
            {
                var unit = organisations[row.OrgRegion][row.OrgNo].HeirAmong(organisations[row.OrgRegion]);
                var demand = row.Demand is { } written ? new LocalText(written, written) : OrderMessages.Demand(new LocalText(row.ReasonZh!, row.ReasonEn!));
                return new Order(
                    row.PublicId, row.PlanId, row.ItemKind == "task" ? row.ItemId : null, row.ItemKind == "task" ? null : row.ItemId, row.Title, demand, row.Light, unit.PublicId, unit.Name,
                    [.. byOrder[(row.RegionId, row.OrderNo)].OrderBy(step => step.StepNo).Select(step => step.ToStep())], today);
            }),
        ];
    }

    private sealed record CheckRow(long ItemNo, string Action);
}
