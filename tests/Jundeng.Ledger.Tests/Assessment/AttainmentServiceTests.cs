using System.Text;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Storage;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Assessment;

public sealed class AttainmentServiceTests
{
    private const string Plan = "990101-2026";
    private const double Tolerance = 1e-12;

    // t1 50 个, t2 1750 个, t3 ≤ 4 %, t4 ≥ 2000 人次, t7 ≈ 3 %, t8 ≤ 15 分钟 count; t5 is a part, t6 funding.
    private const string Values = """
        target,task,value,status,date
        t1,,40,,2026-06-30
        t2,,2100,,2026-06-30
        t3,,5,,2026-06-30
        t4,,,missing,2026-06-30
        t5,,250,,2026-06-30
        t6,,712500.25,,2026-06-30
        t7,,1.5,,2026-06-30
        t8,,,not-applicable,2026-06-30
        ,4,partly,,2026-06-30

        """;

    [Theory, EveryDatabase]
    public async Task ForPlanAsync_ValuesOfEveryKind_JudgesEachTarget(Engine engine)
    {
        await using var ledger = await OpenAsync(engine, Values);

        var targets = (await ledger.Attainment.ForPlanAsync(Plan))!.Targets.ToDictionary(target => target.Target.Id);

        Assert.Equal((0.8, 0.8, true), Of("t1"));
        Assert.Equal((1, 1.2, true), Of("t2"));
        Assert.Equal((0.8, 0.8, true), Of("t3"));
        Assert.Equal((null, null, true), Of("t4"));
        Assert.Equal((0.5, 0.5, false), Of("t5"));
        Assert.Equal((0.5, 0.5, false), Of("t6"));
        Assert.Equal((0.5, 0.5, true), Of("t7"));
        Assert.Equal((null, null, false), Of("t8"));

        (double?, double?, bool) Of(string id) => (targets[id].Capped, targets[id].Uncapped, targets[id].Counted);
    }

    [Theory, EveryDatabase]
    public async Task ForPlanAsync_SomeMissing_GivesScoresWithTheirPair(Engine engine)
    {
        await using var ledger = await OpenAsync(engine, Values);

        var plan = (await ledger.Attainment.ForPlanAsync(Plan))!;

        AssertScore(plan.Overall, (0.8 + 1 + 0.8 + 0.5) / 5, (0.8 + 1.2 + 0.8 + 0.5) / 5, high: (0.8 + 1 + 0.8 + 0.5 + 1) / 5, counted: 5, reported: 4);
        Assert.False(plan.DomainsAreTasks);
        Assert.Equal(["就业", "健康", ""], plan.Domains.Select(domain => domain.Name));
        AssertScore(plan.Domains[0].Score, 0.6, 2.0 / 3, high: 2.8 / 3, counted: 3, reported: 2);
        AssertScore(plan.Domains[1].Score, 0.5, 0.5, high: 0.5, counted: 1, reported: 1);
        AssertScore(plan.Domains[2].Score, 0.8, 0.8, high: 0.8, counted: 1, reported: 1);
        Assert.Equal([2, 2, 0], plan.Domains.Select(domain => domain.Tasks));
        Assert.Equal(["1", "2", "3", "4"], plan.Tasks.Select(task => task.TaskId!));
        AssertScore(plan.Tasks[0].Score, 0.9, 1, high: 0.9, counted: 2, reported: 2);
        AssertScore(plan.Tasks[1].Score, null, null, high: 1, counted: 1, reported: 0);
        AssertScore(plan.Tasks[3].Score, null, null, high: 1, counted: 0, reported: 0);
    }

    [Theory, EveryDatabase]
    public async Task ForPlanAsync_Units_AreThoseNamedFirst(Engine engine)
    {
        await using var ledger = await OpenAsync(engine, Values);

        var units = (await ledger.Attainment.ForPlanAsync(Plan))!.Units;

        // 县教育局 is named second in task 1 and owns no report; task 4 and the target outside every task have no unit.
        Assert.Equal(["县人力社保局", "县卫生健康局", ""], units.Select(unit => unit.Name));
        AssertScore(units[0].Score, 0.6, 2.0 / 3, high: 2.8 / 3, counted: 3, reported: 2);
        AssertScore(units[2].Score, 0.8, 0.8, high: 0.8, counted: 1, reported: 1);
        Assert.Equal(new WorkDone(0, 1, 0, 0), units[2].Work);
        Assert.Equal([2, 1, 1], units.Select(unit => unit.Tasks));
    }

    [Theory, EveryDatabase]
    public async Task ForPlanAsync_AsOfADay_LeavesLaterValuesOut(Engine engine)
    {
        await using var ledger = await OpenAsync(engine, Values);
        await ImportAsync(ledger, "target,task,value,status,date\nt1,,50,,2026-12-31\nt4,,2500,,2026-12-31\n,4,done,,2026-12-31\nt2,,,missing,2026-12-31\n");

        var june = (await ledger.Attainment.ForPlanAsync(Plan, new DateOnly(2026, 12, 30)))!;
        var december = (await ledger.Attainment.ForPlanAsync(Plan, new DateOnly(2026, 12, 31)))!;
        var january = (await ledger.Attainment.ForPlanAsync(Plan, new DateOnly(2026, 1, 1)))!;

        Assert.Equal((0.8, new DateOnly(2026, 12, 30)), (june.Targets[0].Capped, june.AsOf));
        Assert.Equal(new WorkDone(0, 1, 0, 0), june.Work);
        // The last word on t2 is that it is missing.
        AssertScore(december.Overall, (1 + 0.8 + 1 + 0.5) / 5, (1 + 0.8 + 1.25 + 0.5) / 5, high: (1 + 1 + 0.8 + 1 + 0.5) / 5, counted: 5, reported: 4);
        Assert.Equal(new WorkDone(1, 0, 0, 0), december.Work);
        AssertScore(january.Overall, null, null, high: 1, counted: 6, reported: 0);
        Assert.Equal(new WorkDone(0, 0, 0, 1), january.Work);
    }

    [Theory, EveryDatabase]
    public async Task ForPlanAsync_OneHeadingOverAllTasks_GroupsByTask(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        var reading = Samples.Reading with { Tasks = [.. Samples.Reading.Tasks.Select(task => task with { Domain = "主要任务" })] };
        await ledger.Plans.AddAsync(new AddPlan { RegionCode = "990101", Reading = reading }, Ledger.Act);
        await ImportAsync(ledger, Values);

        var plan = (await ledger.Attainment.ForPlanAsync(Plan))!;

        Assert.True(plan.DomainsAreTasks);
        Assert.Equal(["稳定就业", "技能培训", "医疗服务", "宣传教育", ""], plan.Domains.Select(domain => domain.Name));
        Assert.Equal(["1", "2", "3", "4", null], plan.Domains.Select(domain => domain.TaskId));
        Assert.Equal(plan.Tasks, plan.Domains.Take(4));
        AssertScore(plan.Domains[4].Score, 0.8, 0.8, high: 0.8, counted: 1, reported: 1);
    }

    [Theory, EveryDatabase]
    public async Task ForPlanAsync_WorkThatIsNotApplicable_IsLeftOut(Engine engine)
    {
        await using var ledger = await OpenAsync(engine, "target,task,value,status,date\n,4,,not-applicable,2026-06-30\n");

        Assert.Equal(new WorkDone(0, 0, 0, 0), (await ledger.Attainment.ForPlanAsync(Plan))!.Work);
    }

    [Theory, EveryDatabase]
    public async Task ForPlanAsync_SuppressedValue_CountsAsMissing(Engine engine)
    {
        await using var ledger = await OpenAsync(engine, "target,value,status,date\nt3,,suppressed,2026-06-30\n");

        var target = (await ledger.Attainment.ForPlanAsync(Plan))!.Targets[2];

        Assert.Equal((null, true), (target.Capped, target.Counted));
    }

    [Theory, EveryDatabase]
    public async Task ForPlanAsync_CountsAddUp(Engine engine)
    {
        await using var ledger = await OpenAsync(engine, Values);

        var plan = (await ledger.Attainment.ForPlanAsync(Plan))!;

        foreach (var groups in new[] { plan.Domains, plan.Units })
        {
            Assert.Equal(plan.Overall.Counted, groups.Sum(group => group.Score.Counted));
            Assert.Equal(plan.Overall.Reported, groups.Sum(group => group.Score.Reported));
            Assert.Equal(plan.Plan.Tasks, groups.Sum(group => group.Tasks));
            Assert.Equal(plan.Overall.Low * plan.Overall.Counted, groups.Sum(group => group.Score.Low * group.Score.Counted), Tolerance);
        }
    }

    [Theory, EveryDatabase]
    public async Task ForPlanAsync_PlanWithoutTargets_HasNoScore(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ledger.Plans.AddAsync(new AddPlan { RegionCode = "990101", Reading = Samples.Reading with { Tasks = [], Targets = [], Findings = [] } }, Ledger.Act);

        var plan = (await ledger.Attainment.ForPlanAsync(Plan))!;

        AssertScore(plan.Overall, null, null, high: 1, counted: 0, reported: 0);
        Assert.Empty(plan.Domains);
        Assert.Empty(plan.Units);
    }

    [Theory, EveryDatabase]
    public async Task ForPlanAsync_UnknownPlan_GivesNull(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        Assert.Null(await ledger.Attainment.ForPlanAsync(Plan));
    }

    [Theory, EveryDatabase]
    public async Task ForPlanAsync_AfterAnotherProgramWroteValues_CountsThem(Engine engine)
    {
        await using var ledger = await OpenAsync(engine, "target,value,status,date\nt1,40,,2026-06-30\n");
        Assert.Equal(0.8, await T1Async(), Tolerance);

        await using (var other = await LedgerStore.OpenAsync(ledger.Database.Connection, ct: TestContext.Current.CancellationToken))
            await new ReportService(other).ImportAsync(Plan, Encoding.UTF8.GetBytes("target,value,status,date\nt1,45,,2026-07-31\n"), "july.csv", Ledger.Act);

        Assert.Equal(0.9, await T1Async(), Tolerance);
        Assert.Equal(0.8, await T1Async(new DateOnly(2026, 6, 30)), Tolerance);

        async Task<double> T1Async(DateOnly? asOf = null) => (await ledger.Attainment.ForPlanAsync(Plan, asOf))!.Targets[0].Capped!.Value;
    }

    private static async Task<Ledger> OpenAsync(Engine engine, string values)
    {
        var ledger = await Ledger.OpenAsync(engine);
        await ledger.Plans.AddAsync(new AddPlan { RegionCode = "990101", Reading = Samples.Reading }, Ledger.Act);
        await ImportAsync(ledger, values);
        return ledger;
    }

    private static async Task ImportAsync(Ledger ledger, string values)
    {
        using var csv = new StringReader(values);
        await ledger.Reports.ImportAsync(Plan, csv, "values.csv", Ledger.Act);
    }

    private static void AssertScore(Score score, double? capped, double? uncapped, double high, int counted, int reported)
    {
        Assert.Equal((counted, reported), (score.Counted, score.Reported));
        Assert.Equal(capped is null, score.Capped is null);
        Assert.Equal(capped ?? 0, score.Capped ?? 0, Tolerance);
        Assert.Equal(uncapped ?? 0, score.Uncapped ?? 0, Tolerance);
        Assert.Equal(capped ?? 0, score.Low, Tolerance);
        Assert.Equal(high, score.High, Tolerance);
        Assert.Equal(counted == 0 ? 0 : (double)reported / counted, score.Coverage, Tolerance);
    }
}
