using Jundeng.Plans;

namespace Jundeng.Ledger.TaskLedger;

internal static class TaskMessages
{
    public static readonly LocalText TaskMissing = new("没有任务编号；请填写。", "There is no task; fill in its id.");

    public static LocalText DueBeforeStart(string task, DateOnly start, DateOnly due) => new(
        $"任务 {task} 的完成时限{due.Said().Zh}早于开始日期{start.Said().Zh}；请更正其一。", $"The task {task} is due on {due.Said().En}, before it starts on {start.Said().En}; mend one of the two.");

    public static LocalText Twice(string task, int row) => new($"任务“{task}”已在第 {row} 行出现；请只保留一行。", $"The task '{task}' stands in row {row} too; keep one of the two.");

    public static LocalText UnknownWord(string text, IReadOnlyList<string> codes) => new($"没有“{text}”这个值；可填：{string.Join('、', codes)}。", $"There is no '{text}'; use one of: {string.Join(", ", codes)}.");
}
