using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Orders;

internal static class OrderMessages
{
    public static readonly Refusal DueMissing = new("order-due", new("没有期限；请给出日期，或工作日天数。", "There is no due day; give the day, or a number of working days."));

    public static readonly Refusal DueTwice = new("order-due", new("日期和工作日天数只能给一个；请去掉其一。", "Give the day or a number of working days, not both."));

    public static readonly Refusal DaysNumber = new("order-due", new("工作日天数应不少于 1；请改正。", "The number of working days must be 1 at least; mend it."));

    private static readonly string[] s_statesZh = ["已下达", "已签收", "办理中", "申请延期", "待核查", "已办结", "已销号", "已暂停", "已终止"];

    private static readonly string[] s_statesEn = ["issued", "signed for", "in hand", "extension asked for", "reported", "settled", "closed", "suspended", "terminated"];

    private static readonly string[] s_actionsZh = ["下达", "签收", "开始办理", "申请延期", "同意延期", "不同意延期", "报告办理结果", "核查通过", "核查退回", "销号", "重新督办", "暂停", "恢复", "终止"];

    private static readonly string[] s_actionsEn =
        ["issue", "sign for", "start", "ask for an extension", "grant the extension", "refuse the extension", "report", "pass", "return", "close", "reopen", "suspend", "resume", "terminate"];

    public static LocalText Of(OrderState state) => new(s_statesZh[(int)state], s_statesEn[(int)state]);

    public static LocalText Of(OrderAction action) => new(s_actionsZh[(int)action], s_actionsEn[(int)action]);

    public static Refusal Unknown(string id, string? nearest) => new("unknown-order", nearest is null
        ? new($"没有督办单“{id}”；用 jundeng order list --all 查看。", $"There is no order '{id}'; see jundeng order list --all.")
        : new($"没有督办单“{id}”；是否指 {nearest}？", $"There is no order '{id}'; did you mean {nearest}?"));

    public static Refusal NotNow(string id, OrderAction action, OrderState state, IReadOnlyList<OrderAction> possible)
    {
        var (what, where) = (Of(action), Of(state));
        var zh = string.Join('、', possible.Select(each => Of(each).Zh));
        var en = string.Join(", ", possible.Select(each => Of(each).En));
        return new("order-state", possible.Count == 0
            ? new($"督办单 {id} {where.Zh}，不能{what.Zh}，也不再有其他步骤。", $"The order {id} is {where.En}: one cannot {what.En}, nor do anything else with it.")
            : new($"督办单 {id} {where.Zh}，不能{what.Zh}；现在可以：{zh}。", $"The order {id} is {where.En}: one cannot {what.En}; what can be done: {en}."));
    }

    public static Refusal WhyMissing(OrderAction action) => new("order-why", new(
        $"{Of(action).Zh}须说明理由；请写明理由。", $"To {Of(action).En} takes a reason; say why."));

    public static Refusal TextMissing(OrderAction action) => new("order-text", new(
        $"{Of(action).Zh}须有内容；请写明。", $"To {Of(action).En} takes a text; write it."));

    public static Refusal DueNotWanted(OrderAction action) => new("order-due", new(
        $"{Of(action).Zh}不改变期限；请去掉日期。", $"To {Of(action).En} does not change the due day; leave it out."));

    public static Refusal DuePast(DateOnly due, DateOnly today) => new("order-due", new(
        $"期限{due.Said().Zh}早于今天（{today.Said().Zh}）；请给出今天或以后的日期。", $"The due day {due.Said().En} is before today ({today.Said().En}); give today or a later day."));

    public static Refusal DueNotLater(DateOnly due, DateOnly now) => new("order-due", new(
        $"延期后的期限{due.Said().Zh}不晚于原期限{now.Said().Zh}；请给出更晚的日期。", $"The extension to {due.Said().En} is not later than the due day {now.Said().En}; give a later day."));

    public static Refusal NoLead(string planId, string subject) => new("order-organisation", new(
        $"{subject} 没有已登记的牵头单位；请先确认责任单位（jundeng orgs match {planId}），或用 --to 给出单位编号。",
        $"No registered organisation leads {subject}; confirm whom the plan means (jundeng orgs match {planId}), or give an organisation with --to."));

    public static Refusal NoDemand(string subject) => new("order-demand", new(
        $"{subject} 没有亮灯，无从自动写明事由；请用 --demand 写明要求，或先亮灯。", $"{subject} has no light other than the normal one to say what is wrong; say what is demanded with --demand, or draw the lights."));

    public static Refusal Covered(string subject, string order) => new("order-covered", new(
        $"{subject} 已有未销号的督办单 {order}；请在该单上办理，避免重复督办。", $"The order {order} on {subject} is open; go on with that one."));

    /// <summary>What an order demands that says nothing but the reason of a light.</summary>
    public static LocalText Demand(LocalText reason) => new($"{reason.Zh}请查明原因，采取措施，按期报告办理结果。", $"{reason.En} Find out why, take measures and report by the due day.");
}
