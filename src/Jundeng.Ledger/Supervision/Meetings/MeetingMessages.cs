using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Meetings;

internal static class MeetingMessages
{
    public static readonly Refusal WhyMissing = new("meeting-why", new("取消会议须说明理由；请写明理由。", "To cancel a meeting takes a reason; say why."));

    public static readonly Refusal NothingToChange = new("meeting-change", new("没有要变更的内容；请给出要改的项。", "There is nothing to change; say what is to be different."));

    public static readonly Refusal NobodyAttended = new("meeting-attendance", new("没有参会单位；请至少给出一个单位。", "Nobody attended; give one organisation at least."));

    public static readonly Refusal TextMissing = new("meeting-text", new("没有写内容；请填写。", "There are no words; fill them in."));

    private static readonly string[] s_statesZh = ["拟召开", "已召开", "已办结", "已取消"];

    private static readonly string[] s_statesEn = ["planned", "held", "closed", "cancelled"];

    private static readonly string[] s_actionsZh = ["拟定", "改期", "调整议题", "召开", "记录议定事项", "办结", "取消"];

    private static readonly string[] s_actionsEn = ["plan", "move", "set the agenda", "hold", "decide", "close", "cancel"];

    private static readonly LocalText[] s_kinds = [new("预警", "light"), new("督办", "order"), new("填报", "report"), new("其他", "own")];

    public static LocalText Of(MeetingState state) => new(s_statesZh[(int)state], s_statesEn[(int)state]);

    public static LocalText Of(MeetingAction action) => new(s_actionsZh[(int)action], s_actionsEn[(int)action]);

    public static LocalText Of(AgendaKind kind) => s_kinds[(int)kind];

    public static Refusal Unknown(string id, string? nearest) => new("unknown-meeting", nearest is null
        ? new($"没有调度会议“{id}”；用 jundeng meeting list 查看。", $"There is no meeting '{id}'; see jundeng meeting list.")
        : new($"没有调度会议“{id}”；是否指 {nearest}？", $"There is no meeting '{id}'; did you mean {nearest}?"));

    public static Refusal NotNow(string id, MeetingAction action, MeetingState state)
    {
        var possible = MeetingMachine.Transitions.Where(other => other.From == state).Select(other => Of(other.Action)).ToList();
        var (what, where) = (Of(action), Of(state));
        return new("meeting-state", possible.Count == 0
            ? new($"调度会议 {id} {where.Zh}，不能{what.Zh}，也不再有其他步骤。", $"The meeting {id} is {where.En}: one cannot {what.En}, nor do anything else with it.")
            : new(
                $"调度会议 {id} {where.Zh}，不能{what.Zh}；现在可以：{string.Join('、', possible.Select(each => each.Zh))}。",
                $"The meeting {id} is {where.En}: one cannot {what.En}; what can be done: {string.Join(", ", possible.Select(each => each.En))}."));
    }

    public static Refusal Past(DateOnly day, DateOnly today) => new("meeting-day", new(
        $"会议日期{day.Said().Zh}早于今天（{today.Said().Zh}）；请给出今天或以后的日期。", $"The day {day.Said().En} is before today ({today.Said().En}); give today or a later day."));

    public static Refusal NotYet(string id, DateOnly day) => new("meeting-day", new(
        $"调度会议 {id} 定于{day.Said().Zh}召开，尚未到期；提前召开请先用 jundeng meeting move 改期。", $"The meeting {id} is to be held on {day.Said().En}; move it first with jundeng meeting move if it was held earlier."));

    public static Refusal DueBefore(DateOnly due, DateOnly day) => new("decision-due", new(
        $"完成时限{due.Said().Zh}早于会议日期{day.Said().Zh}；请更正。", $"The decision is due on {due.Said().En}, before the meeting of {day.Said().En}; mend it."));

    public static Refusal UnknownItem(string id, int number, int last) => new("unknown-agenda-item", last == 0
        ? new($"调度会议 {id} 没有议题。", $"The meeting {id} has no agenda.")
        : new($"调度会议 {id} 没有议题 {number}；共 {last} 项。", $"The meeting {id} has no item {number} on its agenda; there are {last}."));

    public static Refusal TaskMissing(DecisionKind kind) => new("decision-task", kind == DecisionKind.Milestone
        ? new("列为节点须写明任务；请用 --task 给出。", "A milestone is one of a task; give it with --task.")
        : new("下达督办单须写明任务；请用 --task 给出。", "An order is on a task; give it with --task."));

    public static Refusal NoMinutes(string id, MeetingState state) => new("meeting-minutes", new(
        $"调度会议 {id} {Of(state).Zh}，没有纪要；召开后请先用 jundeng meeting hold 记录。", $"The meeting {id} is {Of(state).En} and has no minutes; record that it was held with jundeng meeting hold."));

    public static LocalText Title(string plan) => new($"《{plan}》实施工作调度会议", $"Coordination meeting on '{plan}'");

    public static LocalText Report(string unit, LocalText text) => new($"{unit}：{text.Zh}", $"{unit}: {text.En}");

    /// <summary>Why a milestone or an order was set, for its event.</summary>
    public static string Origin(string meeting, long decision, string? why) => $"{meeting} 议定事项 {decision}{(string.IsNullOrWhiteSpace(why) ? "" : "：" + why.Trim())}";
}
