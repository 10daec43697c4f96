using Jundeng.Plans;
using Jundeng.Plans.Documents;
using Jundeng.Testing;

namespace Jundeng.Publishing.Tests;

/// <summary>The invented county of the samples, read; and a small reading with every field set.</summary>
internal static class Sample
{
    private static readonly Lazy<(PlanText Text, PlanReading Reading)> s_county = new(() =>
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "qinglan", "plan.txt"));
        Assert.True(PlanDocument.TryDecode(bytes, "plan.txt", out var text, out _));
        return (text, PlanReader.Read(text));
    });

    public static PlanText CountyText => s_county.Value.Text;

    public static PlanReading County => s_county.Value.Reading;

    public static PlanText SmallText { get; } = PlanText.FromString("一、教育\n1.普及。入学率达到95%以上，其中残疾儿童90%。\n2.督导。");

    public static PlanReading Small { get; } = new(
        new DocumentInfo("计划", "某政发〔2026〕1号", "某县人民政府", new DateOnly(2026, 1, 15), "某县", 2026, 2027, SmallText.Sha256),
        [
            new PlanTask("1", "教育", "普及", new TextSpan(5, 31), ["县教育局", "县残联"], ["县\"妇联\""]),
            new PlanTask("2", "教育", "督导", new TextSpan(32, 37), [], []),
        ],
        [
            new PlanTarget("t1", "1", new TextSpan(15, 18), "95%", "入学率", Comparator.AtLeast, 95m, "%", TargetKind.Target)
            {
                Upper = 97.5m, Basis = Basis.Level, Flow = Flow.Stock, Due = new DateOnly(2026, 6, 30), Modality = Modality.Ensure, Binding = true,
            },
            new PlanTarget("t2", "1", new TextSpan(27, 30), "90%", "残疾儿童入学率", Comparator.Equal, 90m, "%", TargetKind.Part) { PartOf = "t1", Binding = false },
            new PlanTarget("t3", null, new TextSpan(0, 0), "1,750.25元", "=总额", Comparator.AtMost, 1750.25m, "元", TargetKind.Funding),
        ],
        [new Finding(FindingCode.Unquantified, Severity.Note, new LocalText("任务“督导”没有量化目标。", "The task has no quantity."), [new TextSpan(32, 37)], ["2"], [])]);
}
