using Jundeng.Plans;

namespace Jundeng.Ledger.Reports;

internal static class ReportMessages
{
    public static readonly LocalText TargetColumnMissing = new(
        "缺少指明目标的列；请写上“目标编号”（target）列，或“任务”（task）和“指标”（indicator）两列。",
        "No column names the target; add the column target (目标编号), or the columns task (任务) and indicator (指标).");

    public static readonly LocalText TargetMissing = new(
        "没有指明目标；请填目标编号，或任务和指标。", "The row names no target; fill in the target's id, or task and indicator.");

    public static readonly LocalText DateMissing = new("没有日期；请填数值所属的日期，如 2026-06-30。", "There is no date; give the day that the value is of, such as 2026-06-30.");

    public static readonly LocalText ValueMissing = new(
        "没有数值；请填数值，或在状态列填“缺失”“不适用”或“不公开”。",
        "There is no value; fill it in, or write missing, not-applicable or suppressed in the column status.");

    public static readonly LocalText Unchanged = new("所有数值均已在库，未作任何改动。", "All values were there already; nothing was changed.");

    private const int MostRows = 5;

    private const string StatusesZh = "正常、初步、修订、估计、缺失、不适用、不公开";
    private const string StatusesEn = "normal, provisional, revised, estimated, missing, not-applicable, suppressed";

    public static LocalText UnknownTarget(string id, PlanTarget? nearest) => nearest is null
        ? new($"计划中没有目标“{id}”；请查对目标编号。", $"The plan has no target '{id}'; check the target's id.")
        : new($"计划中没有目标“{id}”；是否指 {Zh(nearest)}？", $"The plan has no target '{id}'; did you mean {En(nearest)}?");

    public static LocalText UnknownTask(string name, string? nearest) => nearest is null
        ? new($"计划中没有任务“{name}”；请填任务编号或标题。", $"The plan has no task '{name}'; give the task's id or title.")
        : new($"计划中没有任务“{name}”；是否指“{nearest}”？", $"The plan has no task '{name}'; did you mean '{nearest}'?");

    public static LocalText AmbiguousTask(string title, IReadOnlyList<PlanTask> tasks) => new(
        $"有 {tasks.Count} 项任务都叫“{title}”；请填任务编号：{string.Join('、', tasks.Select(task => task.Id))}。",
        $"{tasks.Count} tasks are called '{title}'; give the task's id: {string.Join(", ", tasks.Select(task => task.Id))}.");

    public static LocalText UnknownIndicator(string indicator, PlanTask? task, string? nearest)
    {
        var (whereZh, whereEn) = task is null ? ("计划中", "The plan") : ($"任务 {task.Id} 中", $"The task {task.Id}");
        return nearest is null
            ? new($"{whereZh}没有指标“{indicator}”；请查对指标名称，或填目标编号。", $"{whereEn} has no indicator '{indicator}'; check its name, or give the target's id.")
            : new($"{whereZh}没有指标“{indicator}”；是否指“{nearest}”？", $"{whereEn} has no indicator '{indicator}'; did you mean '{nearest}'?");
    }

    public static LocalText AmbiguousIndicator(string indicator, IReadOnlyList<PlanTarget> targets) => new(
        $"指标“{indicator}”对应 {targets.Count} 个目标；请填目标编号：{string.Join('、', targets.Select(target => $"{target.Id}（{target.Text}）"))}。",
        $"The indicator '{indicator}' fits {targets.Count} targets; give the target's id: {string.Join(", ", targets.Select(target => $"{target.Id} ({target.Text})"))}.");

    public static LocalText IndicatorMissing(PlanTask task, IEnumerable<PlanTarget> targets) => new(
        $"任务 {task.Id} 有目标值，不能只填任务；请填指标：{string.Join('、', targets.Select(target => target.Indicator).Distinct())}。",
        $"The task {task.Id} has targets and cannot be reported as a whole; give the indicator: {string.Join(", ", targets.Select(target => target.Indicator).Distinct())}.");

    public static LocalText TaskDiffers(PlanTarget target, string task) => new(
        $"目标 {Zh(target)} 属于{(target.TaskId is null ? "任务之外" : $"任务 {target.TaskId}")}，不属于任务 {task}；请更正其一。",
        $"The target {En(target)} belongs to {(target.TaskId is null ? "no task" : $"task {target.TaskId}")}, not to task {task}; mend one of them.");

    public static LocalText IndicatorDiffers(PlanTarget target, string indicator) => new(
        $"目标 {target.Id} 的指标是“{target.Indicator}”，不是“{indicator}”；请更正其一。",
        $"The indicator of the target {target.Id} is '{target.Indicator}', not '{indicator}'; mend one of them.");

    public static LocalText BadDate(string text) => new($"“{text}”不是日期；请写成 2026-06-30。", $"'{text}' is no date; write it like 2026-06-30.");

    public static LocalText DateOutside(string text, int first, int last) => new(
        $"日期“{text}”不在本计划的填报年份（{first}—{last} 年）内；请更正。", $"The date '{text}' is outside the years in which this plan is reported on ({first} to {last}); mend it.");

    public static LocalText UnknownStatus(string text) => new($"没有状态“{text}”；可填：{StatusesZh}。", $"There is no status '{text}'; use one of: {StatusesEn}.");

    public static LocalText ValueWithStatus(string value, string status) => new(
        $"状态为“{status}”时不能有数值“{value}”；请删去数值，或更正状态。", $"With the status '{status}' there can be no value '{value}'; remove the value, or mend the status.");

    public static LocalText NotANumber(string text) => new(
        $"“{text}”不是数值；请写成 1200、1,200、45% 或 0.2万；没有数值时请留空，并在状态列填“缺失”或“不适用”。",
        $"'{text}' is no number; write it like 1200, 1,200, 45% or 0.2万; where there is none, leave the cell empty and write missing or not-applicable in the column status.");

    public static LocalText WrongUnit(string text, string unit, PlanTarget target) => new(
        $"“{text}”的单位是“{unit}”，目标 {Zh(target)} 的单位是“{target.Unit ?? "无"}”；请换算，或只填数字。",
        $"The unit of '{text}' is '{unit}', that of the target {En(target)} is '{target.Unit ?? "none"}'; convert the value, or give the number alone.");

    public static LocalText UnknownState(string text) => new(
        $"“{text}”不是任务状态；没有目标值的任务请填：已完成、部分完成、未完成。", $"'{text}' is no state of a task; for a task without targets write done, partly or not-done.");

    public static LocalText Twice(int row) => new($"与第 {row} 行是同一目标、同一日期；请只保留一行。", $"Row {row} has the same target and date; keep one of the two.");

    private static string Zh(PlanTarget target) => $"{target.Id}（{target.Indicator}）";

    private static string En(PlanTarget target) => $"{target.Id} ({target.Indicator})";

    /// <summary>Rows whose day is still to come; the first few are named.</summary>
    public static LocalText Ahead(IReadOnlyList<(int Row, DateOnly On)> rows, DateOnly today)
    {
        var (named, more) = (rows.Take(MostRows).ToList(), rows.Count > MostRows);
        return new(
            $"有 {rows.Count} 行的日期晚于今天（{today.Said().Zh}）：{string.Join('、', named.Select(row => $"第 {row.Row} 行（{row.On.Said().Zh}）"))}{(more ? "等" : "")}；已照写导入。预计数请把状态写为“估计”，日期写错的请改正后重新导入。",
            $"{(rows.Count == 1 ? "The day of 1 row is" : $"The days of {rows.Count} rows are")} after today ({today.Said().En}): {string.Join(", ", named.Select(row => $"row {row.Row} ({row.On.Said().En})"))}{(more ? " and others" : "")}; they were taken as they are. Give values that are expected the status estimated, and import again where a day is wrong.");
    }
}
