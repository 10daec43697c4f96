using Jundeng.Plans;

namespace Jundeng.Ledger.Plans;

internal static class PlanLedgerMessages
{
    public static readonly LocalText NeitherTaskNorTarget = new(
        "本行既没有任务编号，也没有目标编号；请填写其一。", "The row has neither a task nor a target; fill in one of them.");

    public static readonly LocalText TargetMissing = new(
        "本行有目标内容但没有目标编号；请填写编号，如 t1。", "The row describes a target without an id; give the id, such as t1.");

    public static readonly LocalText IndicatorMissing = new("没有指标名称；请填写衡量的是什么。", "There is no indicator; say what is measured.");

    public static readonly LocalText ValueMissing = new("没有目标值；请填写数字。", "There is no value; give the number.");

    public static readonly LocalText UpperBelowValue = new("上限小于目标值；区间请把较小的数填在目标值列。", "The upper end is below the value; put the lower end of a range in the column value.");

    public static LocalText TitleMissing(string task) => new(
        $"任务 {task} 没有名称；请在其第一行填写任务名称。", $"The task {task} has no title; give it in its first row.");

    public static LocalText TargetTwice(string target, int row) => new(
        $"目标编号“{target}”已在第 {row} 行用过；每个目标一个编号。", $"The id '{target}' was used in row {row}; give each target an id of its own.");

    public static LocalText TaskDiffers(string task, string first, string now) => new(
        $"任务 {task} 的内容前后不一：前为“{first}”，此处为“{now}”；请统一。", $"The rows of task {task} differ: '{first}' before, '{now}' here; make them the same.");

    public static LocalText PlanDiffers(string first, string now) => new(
        $"一个文件只能有一个计划：前为“{first}”，此处为“{now}”；请分成两个文件，或统一。",
        $"A file holds one plan: '{first}' before, '{now}' here; make two files, or make them the same.");

    public static LocalText UnknownWhole(string whole) => new(
        $"没有可作总量的目标“{whole}”；请填本文件中另一个目标的编号。", $"There is no target '{whole}' to be a part of; give the id of another target in this file.");

    public static LocalText BadYear(string text) => new($"“{text}”不是年份；请写四位数字，如 2026。", $"'{text}' is no year; write four digits, such as 2026.");

    public static LocalText BadDate(string text) => new($"“{text}”不是日期；请写成 2026-06-30。", $"'{text}' is no date; write it like 2026-06-30.");

    public static LocalText NotANumber(string text) => new(
        $"“{text}”不是数字；请写基本单位的数字，如 12000，不加千分位和单位。", $"'{text}' is no number; write digits in base units, such as 12000, without separators and unit.");

    public static LocalText UnknownCode(string text, string codes) => new($"“{text}”不是可用的代码；可填：{codes}。", $"'{text}' is no code; use one of: {codes}.");
}
