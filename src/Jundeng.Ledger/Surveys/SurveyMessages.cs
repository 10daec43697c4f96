using System.Globalization;
using Jundeng.Plans;

namespace Jundeng.Ledger.Surveys;

internal static class SurveyMessages
{
    public static readonly Refusal TitleMissing = new("survey-title", new("没有调查名称；请填写。", "The survey has no title; give one."));

    public static readonly Refusal PeriodMissing = new("survey-period", new("没有时期；请写明估计值属于哪个时期，如 2026。", "There is no period; say of which the estimates are, such as 2026."));

    public static readonly Refusal IndicatorMissing = new("survey-indicator", new("没有指标；请写明答案属于哪个指标。", "There is no indicator; say of which the answers are."));

    public static readonly LocalText CellMissing = new("此处为空；请填写。", "This cell is empty; fill it in.");

    public static Refusal Scale(double from, double to) => new("survey-scale", new(
        $"量表 {Number(from)}—{Number(to)} 不成立；请写两个数，起点小于终点。", $"The scale from {Number(from)} to {Number(to)} is none; give two numbers, its beginning below its end."));

    public static Refusal Level(double level) => new("survey-level", new($"置信水平 {Number(level)} 不在 0 与 1 之间；请更正，如 0.95。", $"The level {Number(level)} is not between 0 and 1; give one such as 0.95."));

    public static Refusal Satisfied(IEnumerable<double> outside) => new("survey-satisfied", new(
        $"算作满意的答案 {string.Join('、', outside.Select(Number))} 不在量表内，或没有写明；请更正。",
        $"What counts as satisfied ({string.Join(", ", outside.Select(Number))}) is not on the scale, or nothing was said; mend it."));

    public static Refusal Unknown(string id, string? nearest) => new("unknown-survey", nearest is null
        ? new($"没有抽样调查“{id}”；用 jundeng survey list 查看。", $"There is no survey '{id}'; see jundeng survey list.")
        : new($"没有抽样调查“{id}”；是否指 {nearest}？", $"There is no survey '{id}'; did you mean {nearest}?"));

    public static LocalText OffScale(string text, SurveyDeclaration survey) => new(
        $"“{text}”不在量表 {Number(survey.ScaleFrom)}—{Number(survey.ScaleTo)} 内；请更正，没有回答的请留空。",
        $"'{text}' is not on the scale from {Number(survey.ScaleFrom)} to {Number(survey.ScaleTo)}; mend it, or leave it empty where there was no answer.");

    public static LocalText Weight(string text) => new($"权重“{text}”应大于 0；请更正。", $"The weight '{text}' must be above 0; mend it.");

    // What was typed and is no number comes as one that is none.
    private static string Number(double number) => double.IsNaN(number) ? "?" : number.ToString("0.####", CultureInfo.InvariantCulture);
}
