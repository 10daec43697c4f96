using Jundeng.Plans;

namespace Jundeng.Ledger.Indicators;

internal static class IndicatorMessages
{
    public static readonly LocalText NameMissing = new("没有名称；请填写指标名称。", "There is no name; fill in what the indicator is called.");

    public static readonly Refusal NothingToChange = new("indicator-change", new("没有要变更的内容；请给出与现在不同的内容。", "There is nothing to change; give something that differs from what is."));

    public static LocalText BadCode(string code) => new(
        $"“{code}”不能作指标编码；请用 1 至 40 个字母、数字、点、横线或下划线，如 EDU-01。", $"'{code}' is no code of an indicator; use 1 to 40 letters, digits, dots, hyphens or underscores, such as EDU-01.");

    public static LocalText Twice(string code, int row) => new($"编码“{code}”已在第 {row} 行出现；请只保留一行。", $"The code '{code}' stands in row {row} too; keep one of the two.");

    public static LocalText UnknownWord(string text, IReadOnlyList<string> codes) => new($"没有“{text}”这个值；可填：{string.Join('、', codes)}。", $"There is no '{text}'; use one of: {string.Join(", ", codes)}.");

    public static Refusal Unknown(string code, string? nearest) => new("unknown-indicator", nearest is null
        ? new($"没有编码为 {code} 的指标；用 jundeng indicators list 查看。", $"There is no indicator {code}; see jundeng indicators list.")
        : new($"没有编码为 {code} 的指标；是否指 {nearest}？", $"There is no indicator {code}; did you mean {nearest}?"));

    public static Refusal Future(DateOnly day) => new("indicator-day", new(
        $"日期{day.Said().Zh}在将来；请在生效之日或以后登记。", $"The day {day.Said().En} is in the future; register the change on that day or later."));

    public static Refusal BeforeLast(string code, DateOnly since) => new("indicator-day", new(
        $"指标 {code} 自{since.Said().Zh}起已有登记；变更日期不得早于该日。", $"The indicator {code} is registered since {since.Said().En}; the day of the change must not be before that."));

    /// <summary>What is wrong with a definition; null where it is sound.</summary>
    public static LocalText? Unsound(Indicator indicator)
    {
        var ratio = indicator.Kind is IndicatorKind.Ratio or IndicatorKind.Coverage;
        if (ratio == (indicator.Numerator is not null && indicator.Denominator is not null) && (ratio || indicator.Numerator is null && indicator.Denominator is null)) return null;
        return ratio
            ? new($"指标 {indicator.Code} 是比率，要写明分子和分母；请补上。", $"The indicator {indicator.Code} is a ratio and needs a numerator and a denominator; give both.")
            : new($"指标 {indicator.Code} 不是比率，没有分子和分母；请删去，或更正类型。", $"The indicator {indicator.Code} is no ratio and has no numerator or denominator; remove them, or mend its kind.");
    }
}
