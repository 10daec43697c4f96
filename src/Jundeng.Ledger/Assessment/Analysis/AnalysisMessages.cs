using Jundeng.Measures;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Analysis;

internal static class AnalysisMessages
{
    public static readonly LocalText SubgroupMissing = new("没有分组名称；请填写。", "The subgroup has no name; fill it in.");

    public static readonly LocalText PopulationMissing = new(
        "没有人口；请填写，或整列删去（各组同等看待）。", "There is no population; fill it in, or remove the whole column (each subgroup then counts the same).");

    public static readonly LocalText NoPeople = new("各组人口都是 0；请填写人口。", "All populations are 0; fill them in.");

    public static readonly LocalText NoPopulations = new("没有“population”（人口）列：各组同等看待。", "There is no column population: each subgroup counts the same.");

    public static readonly LocalText OrderMissing = new(
        "维度有序，但没有分组顺序；请按由差到优填 1、2、3……", "The dimension is ordered, but the subgroup has no place in it; number the subgroups 1, 2, 3 … from the least advantaged.");

    public static readonly LocalText SecondReference = new("已有参照组；只能有一个，请把其余填为 0。", "There is a reference subgroup already; keep one and put 0 for the others.");

    public static readonly LocalText GroupMissing = new("没有类别，而其他行有；请填写。", "There is no group, though other rows have one; fill it in.");

    public static readonly LocalText EstimateMissing = new(
        "没有估计值，且缺失超过分组的 15%；请补上，或删去这些行。", "There is no estimate, and more than 15 % of the subgroups lack one; fill them in, or remove the rows.");

    public static readonly LocalText EstimateMissingInOrder = new("没有估计值；有序的分组缺一不可，请补上。", "There is no estimate; ordered subgroups are compared only when all are there. Fill it in.");

    public static readonly LocalText TooFewSubgroups = new("至少要有两个分组才能比较；请补充。", "At least two subgroups are needed for a comparison; add some.");

    public static readonly LocalText NoHeader = new("首行都是数字，没有列名；请在首行写上列名。", "The first row holds numbers only; name the columns there.");

    public static readonly LocalText NoNumbers = new("没有一列是数；请检查文件，或 --id 所指的列。", "No column holds numbers; check the file, or the columns named by --id.");

    public static readonly LocalText WeightsNeedAll = new("有缺失值，不能由数据求权重；请补上，或用文件给出权重。", "Scores are missing, so the data give no weights; fill them in, or give the weights in a file.");

    public static readonly LocalText WeightsForm = new(
        "看不出权重；请写成 indicator、weight 两列，或在各列名之下写一行数，或按列的顺序写一列数。",
        "These are no weights; write the columns indicator and weight, or one row of numbers under the names of the columns, or one column of numbers in their order.");

    public static readonly LocalText WeightsAreZero = new("权重之和为 0；至少一个应大于 0。", "The weights sum to 0; at least one must be above 0.");

    public static LocalText UnknownColumn(string name, IReadOnlyList<string> columns)
    {
        var near = Nearest.Of(name, columns);
        return near is null
            ? new($"没有“{name}”列；现有：{string.Join('、', columns)}。", $"There is no column '{name}'; there are: {string.Join(", ", columns)}.")
            : new($"没有“{name}”列；是否指“{near}”？", $"There is no column '{name}'; did you mean '{near}'?");
    }

    public static LocalText WeightTwice(string name) => new($"“{name}”已有权重；请删去一行。", $"'{name}' has a weight already; remove one row.");

    public static LocalText WeightCount(int columns, int weights) => new($"有 {columns} 列数，却有 {weights} 个权重；请一一对应。", $"There are {columns} columns of numbers but {weights} weights; give one each.");

    public static LocalText WeightMissing(string column) => new($"“{column}”列没有权重；请补上，不计入就写 0。", $"The column '{column}' has no weight; add it, or 0 to leave it out.");

    public static LocalText NegativeWeight(double weight) => new(
        FormattableString.Invariant($"权重 {weight:R} 小于 0；请改正，方向相反的指标应先正向化。"), FormattableString.Invariant($"The weight {weight:R} is below 0; mend it, and turn an indicator of which less is better before."));

    public static LocalText MustBeComplete(string method) => new($"{method} 不能有缺失值；请补上，或换一种方法。", $"{method} needs every score; fill it in, or take another method.");

    public static LocalText BelowWorst(double score, double worst) => new(
        FormattableString.Invariant($"得分 {score:R} 低于允许的最差值 {worst:R}；请用 --scale 给出量程，或用 --missing renormalise。"),
        FormattableString.Invariant($"The score {score:R} lies below the worst allowed, {worst:R}; give the ends by --scale, or use --missing renormalise."));

    /// <summary>Why a method has no result, and what to do.</summary>
    public static LocalText Undefined(UndefinedReason reason) => reason switch
    {
        UndefinedReason.Empty => new("没有数值；请补上，或删去本列。", "There are no values; fill some in, or remove the column."),
        UndefinedReason.TooFew => new("数值太少，此方法不适用；请补充，或换一种方法。", "There are too few values for this method; add some, or take another."),
        UndefinedReason.AllEqual => new("数值都相同，此方法没有结果；请删去本列，或用固定端点（goalposts）。", "All values are equal, so that this method has no result; remove the column, or take fixed ends (goalposts)."),
        UndefinedReason.NotPositive => new("有不大于 0 的值，此方法只适用于正数；请换一种方法。", "There is a value that is not above 0, and this method takes positive ones only; take another."),
        UndefinedReason.ZeroTotal => new("合计或分母为 0，此方法没有结果；请检查数值和权重。", "A total that is divided by is 0, so that this method has no result; check values and weights."),
        UndefinedReason.OutOfRange => new("数值或参数超出此方法的范围；请检查端点、参照值和量程。", "A value or parameter lies outside the range of this method; check the ends, the reference and the scale."),
        _ => new("此方法没有解；请换一种方法。", "This method has no solution here; take another."),
    };

    public static LocalText UnknownPeriod(string period, IReadOnlyList<string> periods) => new(
        $"没有时期“{period}”；数据中有：{string.Join('、', periods)}。", $"There is no period '{period}'; the data hold: {string.Join(", ", periods)}.");

    public static LocalText AuditUndefined(string root, UndefinedReason reason) => new($"“{root}”不能审查：{Undefined(reason).Zh}", $"'{root}' cannot be audited: {Undefined(reason).En}");

    public static LocalText Negative(string text) => new($"“{text}”小于 0；请改正。", $"'{text}' is below 0; mend it.");

    public static LocalText NotPositive(string text) => new($"“{text}”不大于 0；请改正。", $"'{text}' is not above 0; mend it.");

    public static LocalText SubgroupTwice(string name, int row) => new(
        $"分组“{name}”在第 {row} 行已有；请删去一行，或用 indicator、date 等列把两者分开。",
        $"The subgroup '{name}' stands in row {row} already; remove one row, or set the two apart by a column such as indicator or date.");

    public static LocalText Differs(string text, string first, int row) => new(
        $"“{text}”与第 {row} 行的“{first}”不一致；同一组比较中应相同。", $"'{text}' differs from '{first}' in row {row}; it must be the same in all rows that are compared.");

    public static LocalText LeftOut(IReadOnlyList<string> names, string setting) => new(
        $"{Prefix(setting, "：")}没有估计值的 {names.Count} 个分组未计入：{string.Join('、', names)}。",
        $"{Prefix(setting, ": ")}{names.Count} subgroups without an estimate are left out: {string.Join(", ", names)}.");

    public static LocalText SomeErrorsMissing(int count, string setting) => new(
        $"{Prefix(setting, "：")}{count} 个分组没有标准误，因此不由标准误求置信区间。",
        $"{Prefix(setting, ": ")}{count} subgroups have no standard error; no intervals are found from standard errors.");

    private static string Prefix(string setting, string separator) => setting.Length == 0 ? "" : setting + separator;
}
