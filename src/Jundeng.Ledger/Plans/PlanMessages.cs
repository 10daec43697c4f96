using Jundeng.Plans;

namespace Jundeng.Ledger.Plans;

internal static class PlanMessages
{
    public static readonly Refusal YearsMissing = new("years-missing", new(
        "计划中没有写明年份；请给出起止年份（如 2026 或 2016—2020）。",
        "The plan names no years; give the first and last (such as 2026, or 2016 and 2020)."));

    public static readonly LocalText OutsideText = new(
        "读取结果中有超出原文的位置；请重新读取该文件。", "The reading holds places outside the source; read the file again.");

    // PostgreSQL stores no text with such a character.
    public static readonly LocalText Damaged = new(
        "文字中有空字符，文件可能已损坏；请换一份完好的文件。", "The text holds NUL characters, so the file may be damaged; take a sound copy.");

    public static Refusal Years(int from, int to) => new("years", new(
        $"起止年份 {from}—{to} 无效；请给出 1949 至 2199 之间的年份，末年不早于首年。",
        $"{from} to {to} are no years of a plan; give years from 1949 to 2199, the last not before the first."));

    public static Refusal SameSource(string fileName, string planId) => new("same-source", new(
        $"“{fileName}”与计划 {planId} 的原文完全相同，未重复添加。",
        $"'{fileName}' is the very source of the plan {planId} and was not added again."));

    public static Refusal SamePlan(string planId) => new("same-plan", new(
        $"内容与计划 {planId} 完全相同，未重复添加。",
        $"The content is the very same as that of the plan {planId} and was not added again."));

    public static Refusal OtherSource(string fileName) => new("other-source", new(
        $"这份读取结果不是从“{fileName}”读出的；请重新读取该文件。",
        $"This reading was not made from '{fileName}'; read the file again."));

    public static Refusal SourceReadsDifferently(string planId, string fileName) => new("source-reads-differently", new(
        $"计划 {planId} 的原文“{fileName}”解码结果与入库时不同，位置已不可靠；请用入库时的程序版本打开，或从备份恢复。",
        $"The source '{fileName}' of the plan {planId} no longer gives the text that it gave when the plan was put in force, so places cannot be trusted; use the program's version of that time, or restore a backup."));

    public static Refusal Unknown(string planId, string? nearest) => new("unknown-plan", nearest is null
        ? new($"没有编号为“{planId}”的计划；请先添加计划。", $"There is no plan '{planId}'; add the plan first.")
        : new($"没有编号为“{planId}”的计划；是否指 {nearest}？", $"There is no plan '{planId}'; did you mean {nearest}?"));

    public static Refusal UnknownTask(string planId, string id, string? nearest) => new("unknown-task", nearest is null
        ? new($"计划 {planId} 中没有任务 {id}；用 jundeng plan show {planId} 查看。", $"The plan {planId} has no task {id}; see jundeng plan show {planId}.")
        : new($"计划 {planId} 中没有任务 {id}；是否指 {nearest}？", $"The plan {planId} has no task {id}; did you mean {nearest}?"));

    public static Refusal UnknownTarget(string planId, string id, string? nearest) => new("unknown-target", nearest is null
        ? new($"计划 {planId} 中没有目标 {id}；用 jundeng plan show {planId} 查看。", $"The plan {planId} has no target {id}; see jundeng plan show {planId}.")
        : new($"计划 {planId} 中没有目标 {id}；是否指 {nearest}？", $"The plan {planId} has no target {id}; did you mean {nearest}?"));

    public static Refusal UnknownItem(string planId, string id, string? nearest) => new("unknown-item", nearest is null
        ? new($"计划 {planId} 中没有任务或目标 {id}；用 jundeng plan show {planId} 查看。", $"The plan {planId} has no task or target {id}; see jundeng plan show {planId}.")
        : new($"计划 {planId} 中没有任务或目标 {id}；是否指 {nearest}？", $"The plan {planId} has no task or target {id}; did you mean {nearest}?"));

    public static Refusal Unsound(LocalText message) => new("unsound-reading", message);

    public static LocalText IdTwice(string id) => new($"编号“{id}”出现了两次；每个编号只能用一次。", $"The id '{id}' occurs twice; give each once.");

    public static LocalText NoSuchTask(string target, string task) => new(
        $"目标 {target} 所属的任务“{task}”不存在；请更正任务编号。", $"The target {target} belongs to the task '{task}', which does not exist; mend the task's id.");

    public static LocalText NoSuchWhole(string target, string whole) => new(
        $"目标 {target} 所属的总量“{whole}”不存在；请更正编号。", $"The target {target} is part of '{whole}', which does not exist; mend the id.");
}
