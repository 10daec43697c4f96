using System.Globalization;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Papers;

/// <summary>The sentences of a bulletin.</summary>
internal sealed class BulletinWords(BulletinFacts facts)
{
    public static readonly LocalText Whole = new("总体情况", "The whole");

    public static readonly LocalText Good = new("进展较好的任务", "Good examples");

    public static readonly LocalText Laggards = new("滞后事项", "What is behind");

    public static readonly LocalText Demands = new("下一步要求", "What is to be done");

    public static readonly LocalText Annex = new("附表：任务进展情况", "Annex: the state of all tasks");

    public static readonly LocalText NoExamples = new("暂无可列举的任务。", "There is nothing to tell yet.");

    public static readonly LocalText NoLaggards = new("没有滞后事项。", "Nothing is behind.");

    public static readonly LocalText Nobody = new("未明确责任单位", "Without a responsible unit");

    public static readonly IReadOnlyList<LocalText> Columns =
        [new("序号", "No."), new("任务", "Task"), new("牵头单位", "Lead unit"), new("进展", "State"), new("实现度", "Attainment"), new("说明", "Reason")];

    private readonly DateOnly _on = facts.Lights.On;
    private readonly int _all = facts.Lights.Lights.Count;

    public LocalText Title => new($"关于《{facts.Lights.Plan.Title}》实施情况的通报", $"Bulletin on the plan '{facts.Lights.Plan.Title}'");

    public LocalText Opening => new($"现将截至{_on.Said().Zh}的实施情况通报如下。", $"The state of the plan on {_on.Said().En} is as follows.");

    public LocalText Counts
    {
        get
        {
            var counts = facts.Lights.Counts;
            return new(
                $"共 {_all} 项任务，其中{string.Join('，', counts.Select(pair => $"{pair.Light.Sign} {pair.Light.Word.Zh} {pair.Count} 项，占 {Percent((double)pair.Count / _all)}"))}。",
                $"Of {_all} tasks {string.Join(", ", counts.Select(pair => $"{pair.Count} ({Percent((double)pair.Count / _all)}) are {pair.Light.Sign} {pair.Light.Word.En}"))}.");
        }
    }

    public LocalText Attained => AttainedOf(facts.Attainment.Overall);

    public LocalText Orders
    {
        get
        {
            var (closed, overdue) = (facts.Orders.Count(order => order.State == OrderState.Closed), facts.Orders.Count(order => order.OverdueDays > 0));
            return new($"共下达督办单 {facts.Orders.Count} 张，已销号 {closed} 张，逾期未办结 {overdue} 张。", $"{facts.Orders.Count} orders were issued; {closed} are closed, {overdue} are overdue.");
        }
    }

    public static IReadOnlyList<LocalText> DemandList { get; } =
    [
        new("一要压实责任。滞后事项的牵头单位要查明原因，倒排时间，逐项整改；配合单位要主动衔接。", "First, the units that lead what is behind find out why, set days and catch up; those that take part help them."),
        new("二要按期报送。未填报的单位要尽快补报，数据要真实、准确、可核查。", "Second, units that have not reported do so soon; figures are true, exact and can be checked."),
        new("三要闭环管理。督办单要按期签收、办理、报告，经核查后销号；销号后适时“回头看”。", "Third, orders are signed for, worked on and reported on in time, and closed after a check; later they are looked at again."),
    ];

    public static LocalText AttainedOf(Score score) => score.Capped is { } share
        ? new($"计入考核的 {score.Counted} 个目标已填报 {score.Reported} 个，总体实现度 {Percent(share)}（未填报的按未完成计）。", $"Of {score.Counted} targets {score.Reported} are reported; the plan is met by {Percent(share)}, what is not reported taken as not met.")
        : new($"计入考核的 {score.Counted} 个目标均未填报。", $"Of {score.Counted} targets none is reported.");

    public static LocalText Example(TaskLight light, double share)
    {
        var unit = light.Units is [var first, ..] ? first : null;
        return new($"{(unit is null ? "" : unit + "：")}“{light.Title}”实现度 {Percent(share)}。", $"{(unit is null ? "" : unit + ": ")}'{light.Title}', met by {Percent(share)}.");
    }

    public static LocalText Laggard(TaskLight light, Order? order) => new(
        $"{light.Light.Sign} {light.Light.Word.Zh} 任务 {light.Id}“{light.Title}”：{light.Reason.Zh}{(order is null ? "" : $"（督办单 {order.Id}，期限{order.Due.Said().Zh}）")}",
        $"{light.Light.Sign} {light.Light.Word.En}, task {light.Id} '{light.Title}': {light.Reason.En}{(order is null ? "" : $" (order {order.Id}, due {order.Due.Said().En})")}");

    public static string Percent(double share) => Math.Round((decimal)share * 100, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
