using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Assessment.Data;

/// <summary>The columns of a table of observations.</summary>
internal static class ObservationColumns
{
    public static readonly CsvColumn Region = new("region", "地区", Needed: true);
    public static readonly CsvColumn Period = new("period", "时期", Needed: true);
    public static readonly CsvColumn Indicator = new("indicator", "指标", Needed: true);
    public static readonly CsvColumn Group = new("group", "组别");
    public static readonly CsvColumn Value = new("value", "数值", Needed: true);
    public static readonly CsvColumn Status = new("status", "状态");
    public static readonly CsvColumn Numerator = new("numerator", "分子");
    public static readonly CsvColumn Denominator = new("denominator", "分母");
    public static readonly CsvColumn Population = new("population", "人口");
    public static readonly CsvColumn Unit = new("unit", "计量单位");

    public static readonly CsvColumn StandardError = new("standard_error", "标准误");

    /// <summary>Those of every table.</summary>
    public static readonly IReadOnlyList<CsvColumn> Usual = [Region, Period, Indicator, Group, Value, Status, Numerator, Denominator, Population, Unit];

    /// <summary>With that which only tables with estimates have.</summary>
    public static readonly IReadOnlyList<CsvColumn> All = [.. Usual, StandardError];
}
