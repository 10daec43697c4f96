using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>The columns of a table of subgroups, as the WHO tools for monitoring of inequality name them, and one for groups of subgroups.</summary>
internal static class SubgroupColumns
{
    public static readonly CsvColumn Subgroup = new("subgroup", "分组", Needed: true);
    public static readonly CsvColumn Order = new("subgroup_order", "分组顺序");
    public static readonly CsvColumn Estimate = new("estimate", "估计值", Needed: true);
    public static readonly CsvColumn Error = new("se", "标准误");
    public static readonly CsvColumn Population = new("population", "人口");
    public static readonly CsvColumn Average = new("setting_average", "总体平均");
    public static readonly CsvColumn Favourable = new("favourable_indicator", "正向指标");
    public static readonly CsvColumn Ordered = new("ordered_dimension", "有序维度");
    public static readonly CsvColumn Scale = new("indicator_scale", "指标量程");
    public static readonly CsvColumn Reference = new("reference_subgroup", "参照组");
    public static readonly CsvColumn Group = new("group", "类别");
    public static readonly CsvColumn Date = new("date", "时期");

    /// <summary>What rows must share to be compared with each other.</summary>
    public static readonly IReadOnlyList<CsvColumn> Keys =
    [
        new("setting", "地区"), new("iso3", "国家代码"), new("source", "来源"), new("indicator", "指标"), new("indicator_abbr", "指标简称"), new("indicator_name", "指标名称"),
        new("dimension", "维度"), Date,
    ];

    public static readonly IReadOnlyList<CsvColumn> All =
        [Subgroup, Order, Estimate, Error, Population, Average, Favourable, Ordered, Scale, Reference, Group, .. Keys];
}
