using Jundeng.Plans;

namespace Jundeng.Ledger.Tests;

/// <summary>Readings made by hand.</summary>
internal static class Samples
{
    /// <summary>Two domains, four tasks (one without a target), targets of every kind and comparator, one outside every task.</summary>
    public static PlanReading Reading { get; } = new(
        new DocumentInfo("某县2026年度实施计划", "某政发〔2026〕3号", "某县人民政府", new DateOnly(2026, 2, 12), "某县", 2026, 2026, ""),
        [
            Task("1", "就业", "稳定就业", "县人力社保局", "县教育局"),
            Task("2", "就业", "技能培训", "县人力社保局"),
            Task("3", "健康", "医疗服务", "县卫生健康局"),
            Task("4", "健康", "宣传教育"),
        ],
        [
            Target("t1", null, "项目数", Comparator.Equal, 50, "个"),
            Target("t2", "1", "新增就业岗位", Comparator.Equal, 1750, "个") with { Flow = Flow.Flow, Modality = Modality.Strive },
            Target("t3", "1", "城镇登记失业率", Comparator.AtMost, 4, "%") with { Binding = true },
            Target("t4", "2", "培训人数", Comparator.AtLeast, 2000, "人次") with { Upper = 2500, Due = new DateOnly(2026, 9, 30) },
            Target("t5", "2", "就业困难人员培训", Comparator.Equal, 500, "人次", TargetKind.Part) with { PartOf = "t4", Binding = false },
            Target("t6", "2", "培训经费", Comparator.Equal, 1425000.50m, "元", TargetKind.Funding) with { Modality = Modality.Plan },
            Target("t7", "3", "婚检率提高", Comparator.Approximately, 3.0m, "%") with { Basis = Basis.Increase, Modality = Modality.Ensure, Flow = Flow.Stock },
            Target("t8", "3", "急救到达时间", Comparator.AtMost, 15, "分钟"),
        ],
        [
            new Finding(FindingCode.Unquantified, Severity.Note, new LocalText("任务 4 没有数量。", "Task 4 has no quantity."), [], ["4"], []),
        ]);

    public static PlanTask Task(string id, string? domain, string title, params string[] units) => new(id, domain, title, default, units, []);

    public static PlanTarget Target(
        string id, string? task, string indicator, Comparator comparator, decimal value, string? unit, TargetKind kind = TargetKind.Target) =>
        new(id, task, default, "", indicator, comparator, value, unit, kind);
}
