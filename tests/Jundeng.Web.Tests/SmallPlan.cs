using System.Text;
using Jundeng.Ledger;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;
using Jundeng.Plans.Documents;

namespace Jundeng.Web.Tests;

/// <summary>A plan of an invented county, small enough to know every number by heart. It holds a character outside the basic plane and some markup.</summary>
internal static class SmallPlan
{
    public const string Text = """
        青河县2030年度实施计划
        （𠮷日印发）

        （一）就业
        1.促进就业。新增就业岗位1750个以上，其中困难人员180个。
        责任单位：县人社局；配合单位：县财政局
        2.规范用工。加强监察<script>alert("x")</script>。
        责任单位：县人社局、县工会
        （二）教育
        3.学前教育。毛入园率达到98%，补助标准由45元提高到50元。
        责任单位：县教育局
        附：总投资3.2亿元。

        """;

    private const string Values = """
        target,value,status,date,note
        t1,1400,normal,2030-06-30,
        t1,1800,normal,2030-12-31,
        t3,98,provisional,2030-12-31,<i>年末</i>
        """;

    public static PlanText Source { get; } = PlanText.FromString(Text);

    public static PlanReading Reading { get; } = new(
        new DocumentInfo("青河县2030年度实施计划", "青政发〔2030〕1号", "青河县人民政府", new DateOnly(2030, 2, 1), "青河县", 2030, 2030, Source.Sha256),
        [
            new PlanTask("1", "就业", "促进就业", Between("1.促进", "县财政局\n"), ["县人社局"], ["县财政局"]),
            new PlanTask("2", "就业", "规范用工", Between("2.规范", "县工会\n"), ["县人社局", "县工会"], []),
            new PlanTask("3", "教育", "学前教育", Between("3.学前", "县教育局\n"), ["县教育局"], []),
        ],
        [
            Target("t1", "1", "1750个", "新增就业岗位", Comparator.AtLeast, 1750, "个"),
            Target("t2", "1", "180个", "困难人员就业", Comparator.Equal, 180, "个", TargetKind.Part) with { PartOf = "t1" },
            Target("t3", "3", "98%", "毛入园率", Comparator.Equal, 98, "%") with { Due = new DateOnly(2030, 11, 30), Modality = Modality.Ensure },
            Target("t4", "3", "45元", "补助标准", Comparator.Equal, 45, "元", TargetKind.Baseline),
            Target("t5", "3", "50元", "补助标准", Comparator.Equal, 50, "元"),
            Target("t6", null, "3.2亿元", "总投资", Comparator.Equal, 320_000_000, "元", TargetKind.Funding),
        ],
        [
            new Finding(FindingCode.PossibleContradiction, Severity.Warning, new LocalText("两处数值不同。", "Two values differ."), [Span("1750个"), Span("98%")], ["1", "3"], ["t1", "t3"]),
            new Finding(FindingCode.Unquantified, Severity.Note, new LocalText("没有量化。", "No quantity."), [Span("规范用工")], ["2"], []),
        ]);

    /// <summary>Puts the plan in force twice: with its source and values, and as a ledger only.</summary>
    public static async Task AddAsync(string database, CancellationToken ct)
    {
        await using var store = await LedgerStore.OpenAsync(database, ct: ct);
        var plans = new PlanService(store);
        var act = new Act("tester");
        await plans.AddAsync(
            new AddPlan { RegionCode = "990201", RegionName = "青河县", Reading = Reading, Source = Encoding.UTF8.GetBytes(Text), FileName = "plan.txt" }, act, ct);
        await plans.AddAsync(
            new AddPlan { RegionCode = "990202", RegionName = "白水县", Title = "白水县2030年度实施计划", Reading = WithoutSource() }, act, ct);
        using var values = new StringReader(Values);
        await new ReportService(store).ImportAsync("990201-2030", values, "values.csv", act, ct);
    }

    public static TextSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private static PlanReading WithoutSource() => Reading with
    {
        Document = Reading.Document with { Title = null, Region = null, Sha256 = "" },
        Tasks = [.. Reading.Tasks.Select(task => task with { Span = default })],
        Targets = [.. Reading.Targets.Select(target => target with { Span = default, Text = "" })],
        Findings = [.. Reading.Findings.Select(finding => finding with { Spans = [] })],
    };

    private static TextSpan Between(string first, string last) => new(Span(first).Start, Span(last).End);

    private static PlanTarget Target(
        string id, string? task, string words, string indicator, Comparator comparator, decimal value, string unit, TargetKind kind = TargetKind.Target) =>
        new(id, task, Span(words), words, indicator, comparator, value, unit, kind);
}
