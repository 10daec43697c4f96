using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Reports;

/// <summary>The columns of a table of reported values.</summary>
internal static class ReportColumns
{
    public static readonly CsvColumn Target = new("target", "目标编号");
    public static readonly CsvColumn Task = new("task", "任务");
    public static readonly CsvColumn Indicator = new("indicator", "指标");
    public static readonly CsvColumn Value = new("value", "数值", Needed: true);
    public static readonly CsvColumn Status = new("status", "状态");
    public static readonly CsvColumn Date = new("date", "日期", Needed: true);
    public static readonly CsvColumn Note = new("note", "备注");

    public static readonly IReadOnlyList<CsvColumn> All = [Target, Task, Indicator, Value, Status, Date, Note];
}
