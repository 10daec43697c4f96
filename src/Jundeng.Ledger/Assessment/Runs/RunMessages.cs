using System.Globalization;
using Jundeng.Measures;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Runs;

internal static class RunMessages
{
    public static readonly LocalText UncertaintySample = new(
        "数据含多个时期，而方案按全部时期合并取样（sample: all），不确定性只能逐期计算；请在方案中写 sample: period，或用 periods 只留一个时期。",
        "The data hold several periods and the scheme takes all of them as one sample (sample: all), but uncertainty is worked out period by period; write sample: period, or name one period under periods.");

    public static readonly LocalText DrawsPassOverGaps = new(
        "不确定性的计算略去缺失的指标、其余权重重新归一，因此有缺失的地区，名次可能落在名次区间之外。",
        "Draws pass over what is missing and renormalise the other weights, so that the rank of a region with gaps may lie outside its interval.");

    public static readonly LocalText ZeroDenominator = new(
        "分母为 0；请改正分子、分母，或把状态填为“不适用”。", "The denominator is 0; mend numerator and denominator, or write the status not-applicable.");

    public static LocalText UnknownIndicator(string indicator, int rows, string? near) => new(
        $"方案中没有指标“{indicator}”（共 {rows} 行）{Zh(near)}；请改正名称、删去这些行，或在方案中写 unused: ignore。",
        $"The scheme has no indicator '{indicator}' (rows: {rows}){En(near)}; mend its name, remove the rows, or write unused: ignore in the scheme.");

    public static LocalText UnknownRegion(string region, int rows, string? near) => new(
        $"方案的 regions 中没有“{region}”（共 {rows} 行）{Zh(near)}；请改正名称，或补入 regions。",
        $"There is no region '{region}' under regions (rows: {rows}){En(near)}; mend its name, or add it there.");

    public static LocalText UnknownGroup(string group, int rows, string? near) => new(
        $"方案的 groups 中没有“{group}”（共 {rows} 行）{Zh(near)}；请改正名称，或补入 groups。",
        $"There is no group '{group}' under groups (rows: {rows}){En(near)}; mend its name, or add it there.");

    public static LocalText OtherUnit(string indicator, string inData, string inScheme) => new(
        $"“{indicator}”的数据单位是“{inData}”，方案中是“{inScheme}”；请换算成同一单位。",
        $"The data give '{indicator}' in '{inData}', the scheme in '{inScheme}'; convert them to one unit.");

    public static LocalText PeriodWithoutData(string period) => new(
        $"时期 {period} 没有任何数值；请补充数据，或从 periods 中删去。", $"There is no value for the period {period}; add data, or remove it from periods.");

    public static LocalText RegionWithoutData(string region) => new($"“{region}”没有任何数据，按缺失处理。", $"There are no data for '{region}'; they count as missing.");

    public static LocalText IndicatorWithoutData(string indicator) => new($"指标“{indicator}”没有任何数据，按缺失处理。", $"There are no data for the indicator '{indicator}'; they count as missing.");

    public static LocalText GroupNotNamed(string indicator, IReadOnlyList<string> groups) => new(
        $"“{indicator}”的数据都是分组的（{string.Join('、', groups)}），方案没有说明取哪一组；请写 group。",
        $"All data of '{indicator}' are of groups ({string.Join(", ", groups)}), and the scheme does not say of which; write group.");

    public static LocalText GroupWithoutData(string indicator, string group, string? near) => new(
        $"“{indicator}”没有“{group}”组的数据{Zh(near)}；请改正组名，或补充数据。",
        $"There are no data of '{indicator}' for the group '{group}'{En(near)}; mend its name, or add data.");

    public static LocalText DenominatorWithoutData(string indicator, string denominator) => new(
        $"“{indicator}”的分母“{denominator}”没有数据；请补充数据，或改正 denominator。",
        $"There are no data for '{denominator}', by which '{indicator}' is divided; add data, or mend denominator.");

    public static LocalText NoRatio(string indicator, string group) => new(
        $"“{indicator}”的“{group}”组为 0 或负数，无法求比；请核对数值。", $"'{indicator}' is zero or negative for '{group}', so that there is no ratio; check the value.");

    public static LocalText PopulationMissing(string group) => new(
        $"“{group}”组没有人口，无法加权；请填“人口”列。", $"The group '{group}' has no population to weight by; fill in the column population.");

    public static LocalText PopulationMissingFor(string indicator) => new(
        $"“{indicator}”本行没有人口；请填“人口”列。", $"The row of '{indicator}' has no population; fill in the column population.");

    public static LocalText NoPeople(string indicator) => new($"“{indicator}”各组人口之和为 0；请核对“人口”列。", $"The populations of '{indicator}' sum to 0; check the column population.");

    public static LocalText PartsDisagree(string value, double ratio) => new(
        string.Create(CultureInfo.InvariantCulture, $"数值 {value} 与分子÷分母（{ratio:0.######}）不符；请核对三者。"),
        string.Create(CultureInfo.InvariantCulture, $"The value {value} does not agree with numerator over denominator ({ratio:0.######}); check all three."));

    public static LocalText DenominatorNotPositive(double amount) => new(
        string.Create(CultureInfo.InvariantCulture, $"分母为 {amount}，应大于 0；请核对数值。"), string.Create(CultureInfo.InvariantCulture, $"The denominator is {amount}, but must be above 0; check the value."));

    public static LocalText RegionWithoutGroup(string region) => new(
        $"按组插补需要地区分组，但“{region}”没有；请在方案的 regions 中写 {{id, group}}。",
        $"Imputing within groups needs a group for each region, but '{region}' has none; write {{id, group}} under regions.");

    public static LocalText UnknownTime(string period, string method) => new(
        $"看不出时期“{period}”是什么时候，无法用 {method} 插补；请写成 2026、2026Q2 或 2026-06。",
        $"It cannot be seen when the period '{period}' is, so that nothing can be imputed by {method}; write it like 2026, 2026Q2 or 2026-06.");

    public static LocalText BaseWithoutData(string node, string period) => new(
        $"“{node}”在基期 {period} 没有数值；请补充数据，或改 base。", $"There is no value of '{node}' in the base period {period}; add data, or mend base.");

    public static LocalText PlanMissing(IReadOnlyList<string> nodes) => new(
        $"目标取自计划（{string.Join('、', nodes)}），但没有给出计划；请用 --plan 指定计划编号或台账文件。",
        $"Targets are those of a plan ({string.Join(", ", nodes)}), and no plan is given; name one by --plan.");

    public static LocalText UnknownTarget(string name, string plan, string? near) => new(
        $"计划“{plan}”中没有目标“{name}”{Zh(near)}；请在方案中写 target: {{plan: 目标编号}}。",
        $"The plan '{plan}' has no target '{name}'{En(near)}; write target: {{plan: id of the target}} in the scheme.");

    public static LocalText SeveralTargets(string name, IReadOnlyList<string> ids) => new(
        $"计划中名为“{name}”的目标不止一个（{string.Join('、', ids)}）；请写 target: {{plan: 目标编号}}。",
        $"The plan has several targets '{name}' ({string.Join(", ", ids)}); write target: {{plan: id of the target}}.");

    public static LocalText TargetUnit(string target, string ofPlan, string ofScheme) => new(
        $"计划目标 {target} 的单位是“{ofPlan}”，方案中是“{ofScheme}”；请统一。", $"The plan's target {target} is in '{ofPlan}', the scheme in '{ofScheme}'; make them the same.");

    public static LocalText TargetDirection(string target) => new(
        $"计划目标 {target} 是“不低于”，方案中该指标却是逆向；请改 direction。", $"The plan's target {target} is a floor, but less is better by the scheme; mend direction.");

    public static LocalText Undefined(string node, string? period, UndefinedReason reason) => new(
        $"“{node}”{(period is null ? "" : $"在 {period}")}无法评分：{Reason(reason).Zh}", $"'{node}' cannot be scored{(period is null ? "" : $" in {period}")}: {Reason(reason).En}");

    public static LocalText TreeUndefined(string node, string period, UndefinedReason reason) => new(
        $"“{node}”在 {period} 无法合成：{Reason(reason).Zh}", $"'{node}' cannot be aggregated in {period}: {Reason(reason).En}");

    public static LocalText WeightsUndefined(string node, string source, UndefinedReason reason) => new(
        $"“{node}”下的权重无法由 {source} 得出：{Reason(reason).Zh}", $"The weights below '{node}' cannot be found by {source}: {Reason(reason).En}");

    public static LocalText UncertaintyUndefined(string node, string period, UndefinedReason reason) => new(
        $"“{node}”在 {period} 的不确定性无法计算：{Reason(reason).Zh}", $"The uncertainty of '{node}' in {period} cannot be worked out: {Reason(reason).En}");

    public static LocalText Inconsistent(string node, double ratio) => new(
        string.Create(CultureInfo.InvariantCulture, $"“{node}”的判断矩阵一致性比率为 {ratio:0.000}，不小于 0.1；建议请专家重新判断。"),
        string.Create(CultureInfo.InvariantCulture, $"The judgements of '{node}' have a consistency ratio of {ratio:0.000}, not below 0.1; ask the experts again."));

    private static LocalText Reason(UndefinedReason reason) => reason switch
    {
        UndefinedReason.Empty => new("没有数值；请补充数据。", "there are no values; add data."),
        UndefinedReason.TooFew => new("数值或地区太少；请补充数据，或换用逐个评分的方法。", "there are too few values or regions; add data, or take a method that scores each value by itself."),
        UndefinedReason.AllEqual => new("数值全部相等，无法分出高低；请换用目标值法或固定端点（goalposts）。", "all values are equal, so that nothing tells them apart; take a target or goalposts."),
        UndefinedReason.NotPositive => new("有 0 或负数；请换用能容纳它们的方法。", "a value is zero or negative; take a method that allows for it."),
        UndefinedReason.ZeroTotal => new("合计为 0；请核对数值和权重。", "a total is zero; check values and weights."),
        UndefinedReason.OutOfRange => new("有数值超出方法的范围；请核对参数。", "a number lies outside the range of the method; check its parameters."),
        _ => new("没有解；请换用别的方法。", "there is no solution; take another method."),
    };

    private static string Zh(string? near) => near is null ? "" : $"（是否指“{near}”？）";

    private static string En(string? near) => near is null ? "" : $" (did you mean '{near}'?)";
}
