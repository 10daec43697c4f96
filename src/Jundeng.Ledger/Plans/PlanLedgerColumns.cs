using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Plans;

/// <summary>The columns of the flat ledger of a plan.</summary>
internal static class PlanLedgerColumns
{
    public static readonly CsvColumn Plan = new("plan", "计划");
    public static readonly CsvColumn Region = new("region", "地区");
    public static readonly CsvColumn From = new("from", "起始年");
    public static readonly CsvColumn To = new("to", "结束年");
    public static readonly CsvColumn Task = new("task", "任务", Needed: true);
    public static readonly CsvColumn Domain = new("domain", "领域");
    public static readonly CsvColumn Title = new("title", "任务名称");
    public static readonly CsvColumn Responsible = new("responsible", "责任单位");
    public static readonly CsvColumn Cooperating = new("cooperating", "配合单位");
    public static readonly CsvColumn Target = new("target", "目标编号", Needed: true);
    public static readonly CsvColumn Indicator = new("indicator", "指标", Needed: true);
    public static readonly CsvColumn Comparator = new("comparator", "比较");
    public static readonly CsvColumn Value = new("value", "目标值", Needed: true);
    public static readonly CsvColumn Upper = new("upper", "上限");
    public static readonly CsvColumn Unit = new("unit", "计量单位");
    public static readonly CsvColumn Kind = new("kind", "类别");
    public static readonly CsvColumn Basis = new("basis", "基准");
    public static readonly CsvColumn Flow = new("flow", "时期");
    public static readonly CsvColumn Due = new("due", "完成时限");
    public static readonly CsvColumn PartOf = new("part_of", "所属总量");
    public static readonly CsvColumn Modality = new("modality", "力度");
    public static readonly CsvColumn Binding = new("binding", "约束性");
    public static readonly CsvColumn Start = new("start", "起点");
    public static readonly CsvColumn End = new("end", "终点");
    public static readonly CsvColumn Words = new("text", "原文");

    public static readonly IReadOnlyList<CsvColumn> All =
    [
        Plan, Region, From, To, Task, Domain, Title, Responsible, Cooperating, Target, Indicator, Comparator, Value, Upper, Unit, Kind, Basis, Flow, Due, PartOf,
        Modality, Binding, Start, End, Words,
    ];

    /// <summary>What describes a target; empty in the row of a task without targets.</summary>
    public static readonly IReadOnlyList<CsvColumn> OfTarget = [Indicator, Comparator, Value, Upper, Unit, Kind, Basis, Flow, Due, PartOf, Modality, Binding, Words];
}
