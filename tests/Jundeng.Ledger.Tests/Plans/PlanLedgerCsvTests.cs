using System.Text;
using Jundeng.Ledger.Plans;
using Jundeng.Plans;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Plans;

public sealed class PlanLedgerCsvTests
{
    private const string Header =
        "plan,region,from,to,task,domain,title,responsible,cooperating,target,indicator,comparator,value,upper,unit,kind,basis,flow,due,part_of,modality,binding,start,end,text\n";

    [Fact]
    public void Read_TargetsAndATaskWithoutTarget_GivesTheReading()
    {
        var plan = Read(Header + """
            某县计划,某县,2026,2027,,,,,,t1,项目,eq,50,,个,target,level,,,,,,10,13,50个
            某县计划,某县,2026,2027,1,就业,"稳定就业,扩大就业",县人力社保局; 各县（市、区）政府,县教育局,t2,新增岗位,ge,1750.50,2000,个,target,growth,flow,2026-09-30,,strive,true,20,26,1750个
            某县计划,某县,2026,2027,1,就业,"稳定就业,扩大就业",县人力社保局;各县（市、区）政府,县教育局,t3,困难人员,eq,180,,个,part,level,,,t2,ensure,false,,,
            某县计划,某县,2026,2027,2,,宣传,,,,,,,,,,,,,,,,,,

            """);

        Assert.Equal(("某县计划", "某县", 2026, 2027), (plan.Title, plan.Region, plan.From, plan.To));
        Assert.Equal(new DocumentInfo("某县计划", null, null, null, "某县", 2026, 2027, ""), plan.Reading.Document);
        Assert.Equivalent(
            new[]
            {
                new PlanTask("1", "就业", "稳定就业,扩大就业", default, ["县人力社保局", "各县（市、区）政府"], ["县教育局"]),
                new PlanTask("2", null, "宣传", default, [], []),
            },
            plan.Reading.Tasks,
            strict: true);
        Assert.Equal(
            [
                new PlanTarget("t1", null, default, "50个", "项目", Comparator.Equal, 50, "个", TargetKind.Target),
                new PlanTarget("t2", "1", default, "1750个", "新增岗位", Comparator.AtLeast, 1750.50m, "个", TargetKind.Target)
                {
                    Upper = 2000, Basis = Basis.Growth, Flow = Flow.Flow, Due = new DateOnly(2026, 9, 30), Modality = Modality.Strive, Binding = true,
                },
                new PlanTarget("t3", "1", default, "", "困难人员", Comparator.Equal, 180, "个", TargetKind.Part) { PartOf = "t2", Modality = Modality.Ensure, Binding = false },
            ],
            plan.Reading.Targets);
        Assert.Empty(plan.Reading.Findings);
    }

    [Fact]
    public void Read_EveryKindOfError_ListsThemAll()
    {
        var refused = Assert.Throws<LedgerRefusedException>(() => Read(Header + """
            甲,某县,2026,2026,1,就业,稳定就业,甲局,,t1,岗位,eq,10,,个,target,level,,,,,,,,
            乙,某县,2026,2026,1,健康,稳定就业,乙局,,t1,岗位,more,十,,个,target,level,,,,,,,,
            甲,某县,26,2026,2,就业,,,,t2,,eq,10,5,个,aim,level,,2026-13-01,t9,,maybe,,,
            甲,某县,2026,2026,2,就业,,,,,岗位,,,,,,,,,,,,,,
            甲,某县,2026,2026,,,,,,,,,,,,,,,,,,,,,

            """));

        Assert.Equal(
            [
                "row 3, column plan: A file holds one plan: '甲' before, '乙' here; make two files, or make them the same.",
                "row 3, column domain: The rows of task 1 differ: '就业' before, '健康' here; make them the same.",
                "row 3, column responsible: The rows of task 1 differ: '甲局' before, '乙局' here; make them the same.",
                "row 3, column target: The id 't1' was used in row 2; give each target an id of its own.",
                "row 3, column value: '十' is no number; write digits in base units, such as 12000, without separators and unit.",
                "row 3, column comparator: 'more' is no code; use one of: eq, ge, le, approx.",
                "row 4, column from: A file holds one plan: '2026' before, '26' here; make two files, or make them the same.",
                "row 4, column title: The task 2 has no title; give it in its first row.",
                "row 4, column indicator: There is no indicator; say what is measured.",
                "row 4, column upper: The upper end is below the value; put the lower end of a range in the column value.",
                "row 4, column kind: 'aim' is no code; use one of: target, baseline, part, funding.",
                "row 4, column due: '2026-13-01' is no date; write it like 2026-06-30.",
                "row 4, column binding: 'maybe' is no code; use one of: true, false.",
                "row 5, column target: The row describes a target without an id; give the id, such as t1.",
                "row 6: The row has neither a task nor a target; fill in one of them.",
                "row 4, column part_of: There is no target 't9' to be a part of; give the id of another target in this file.",
            ],
            refused.Reasons.Select(reason => $"{reason.Where!.En}: {reason.Message.En}"));
    }

    [Fact]
    public void Read_BadYear_SaysWhatAYearIs()
    {
        var refused = Assert.Throws<LedgerRefusedException>(() => Read("task,title,target,indicator,value,from\n1,甲,t1,乙,1,206\n"));

        Assert.Equal("'206' is no year; write four digits, such as 2026.", Assert.Single(refused.Reasons).Message.En);
    }

    [Fact]
    public void Read_NeededColumnsMissing_NamesEach()
    {
        var refused = Assert.Throws<LedgerRefusedException>(() => Read("plan,title\n甲,乙\n"));

        Assert.Equal(["task", "target", "indicator", "value"], refused.Reasons.Select(reason => reason.Message.En.Split(' ')[2]));
    }

    [Fact]
    public void Read_Gb18030_IsDecoded()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes("任务,任务名称,目标编号,指标,目标值\n1,稳定就业,t1,新增岗位,1750\n");

        Assert.Equal("新增岗位", Assert.Single(PlanLedgerCsv.Read(bytes, "计划.csv").Reading.Targets).Indicator);
    }

    [Fact]
    public void Read_BinaryFile_IsRefused()
    {
        var refused = Assert.Throws<LedgerRefusedException>(() => PlanLedgerCsv.Read(new byte[] { 1, 0, 2, 0 }, "计划.csv"));

        Assert.Equal("binary", Assert.Single(refused.Reasons).Code);
    }

    [Theory, EveryDatabase]
    public async Task Read_PlansOfTheSamples_ComeBackFromTheLedgerAsTheyAre(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "samples", "real-plans"), "*.csv");
        Assert.Equal(4, files.Length);
        foreach (var (file, n) in files.Select((file, n) => (file, n)))
        {
            var plan = PlanLedgerCsv.Read(await File.ReadAllBytesAsync(file), Path.GetFileName(file));
            var added = await ledger.Plans.AddAsync(new AddPlan { RegionCode = $"99000{n}", Reading = plan.Reading, FileName = Path.GetFileName(file) }, Ledger.Act);

            Assert.Equal((plan.Title, plan.Region, plan.From, plan.To), (added.Title, added.RegionName, added.From, added.To));
            Assert.Equivalent(plan.Reading, (await ledger.Plans.FindAsync(added.Id))!.Reading, strict: true);
        }
    }

    private static PlanLedger Read(string csv)
    {
        using var reader = new StringReader(csv);
        return PlanLedgerCsv.Read(reader, "plan.csv");
    }
}
