using System.Globalization;
using Jundeng.Measures;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Appraisal;

internal static class AppraisalMessages
{
    public static readonly LocalText NotRules = new(
        "考评规则的最外层应是“键: 值”；请从 appraisal、version、inputs、measures 四项写起。",
        "Rules of appraisal are a list of 'key: value' at their outermost level; begin with appraisal, version, inputs and measures.");

    public static readonly LocalText NoInputs = new("inputs 下没有数据项；请至少写一项。", "There is no input under inputs; write at least one.");

    public static readonly LocalText NoMeasures = new("measures 下没有考评项；请至少写一项。", "There is no measure under measures; write at least one.");

    public static readonly LocalText AgainstOne = new(
        "against 和 level 应写一个：与哪个数据项相比，或与哪个数相比。", "Write one of against and level: the input or the number against which it is held.");

    public static readonly LocalText UnitMissing = new("没有单位名称；请按计划原文填写。", "There is no unit; write it as the plan does.");

    public static LocalText NotAMapping(string form) => new($"此处应写成“{form}”；请改写。", $"This is written as '{form}'; write it so.");

    public static LocalText NotASum(string key) => new($"“{key}”只用于 planned 和 reported；请删去。", $"'{key}' is for planned and reported only; remove it.");

    public static LocalText UnknownUnit(string unit, string? nearest) => nearest is null
        ? new($"计划中没有以“{unit}”为首的任务；请按原文填写。", $"No task of the plan names '{unit}' first; write it as the plan does.")
        : new($"计划中没有以“{unit}”为首的任务；是否指“{nearest}”？", $"No task of the plan names '{unit}' first; did you mean '{nearest}'?");

    public static LocalText UnknownInput(string input, IReadOnlyList<string> known) => new(
        $"规则中没有取自数据文件的“{input}”；可填：{string.Join('、', known)}。", $"The rules take no '{input}' from data; there are: {string.Join(", ", known)}.");

    public static LocalText Twice(string unit, string input) => new($"“{unit}”的“{input}”出现了两次；请只保留一行。", $"'{input}' of '{unit}' stands twice; keep one row.");

    /// <summary>How a measure came about.</summary>
    public static LocalText Account(MeasureValue value)
    {
        var (measure, scale) = (value.Measure, Number(value.Points));
        var per = value.Per is { } divisor ? new LocalText($" ÷ {Of(divisor).Zh}", $" ÷ {Of(divisor).En}") : new LocalText("", "");
        var against = value.Against is { } input ? Of(input) : new LocalText(Number(measure.Level), Number(measure.Level));
        var less = measure.Direction == Direction.Negative;
        if (value.Share is not { } share)
            return new($"{measure.Word.Zh}：{Of(value.Of).Zh}{per.Zh} 对 {against.Zh}，数据不全，计 {scale} 分。", $"{measure.Word.En}: {Of(value.Of).En}{per.En} against {against.En}; not all is known: {scale} points.");
        return new(
            $"{measure.Word.Zh}：{Of(value.Of).Zh}{per.Zh}，{(less ? "不超过" : "对照")} {against.Zh}，得 {Percent(share)}；权重 {Percent(value.Weight)}，计 {scale} 分。",
            $"{measure.Word.En}: {Of(value.Of).En}{per.En}, {(less ? "at most" : "against")} {against.En} gives {Percent(share)}; weight {Percent(value.Weight)}, {scale} points.");
    }

    private static LocalText Of(InputValue value)
    {
        var number = value.Number is { } known ? Number(known) : "—";
        var parts = value.Parts.Count == 0 ? "" : $"[{string.Join(" + ", value.Parts.Select(part => $"{part.Target} {(part.Number is { } each ? Number(each) : "—")}"))}]";
        return new($"{value.Input.Word.Zh} {number}{parts}", $"{value.Input.Word.En} {number}{parts}");
    }

    private static string Percent(double share) => Number(share * 100) + "%";

    private static string Number(double? value) => Math.Round(value ?? 0, 4, MidpointRounding.AwayFromZero).ToString("#,##0.####", CultureInfo.InvariantCulture);
}
