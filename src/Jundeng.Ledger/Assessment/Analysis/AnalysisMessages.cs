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
