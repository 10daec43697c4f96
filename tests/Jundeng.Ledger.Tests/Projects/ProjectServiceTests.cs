using System.Text;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Projects;
using Jundeng.Ledger.Tests.Supervision;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Projects;

public sealed class ProjectServiceTests
{
    private const string Plan = County.Plan;
    private const string Id = "990101-2026-p1";
    private const long Wan = 1_000_000;

    private static readonly ProjectDraft s_hospital = new()
    {
        TaskId = "3",
        Code = "2026-01",
        Name = "乡镇卫生院改造",
        TargetIds = ["t7"],
        Unit = "县卫生健康局",
        Place = "石桥镇",
        Content = "门诊楼改造",
        Scale = "2400平方米",
        Start = new DateOnly(2026, 3, 1),
        Completion = new DateOnly(2026, 10, 31),
        Total = 480 * Wan,
        Funds = [new("省级", 2026, 200 * Wan), new("county", 2026, 180 * Wan), new("自筹", null, 100 * Wan)],
    };

    [Theory, EveryDatabase]
    public async Task AddAsync_ThenChangeAsync_KeepsEveryVersion(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        var projects = county.Ledger.Projects;
        var added = (await projects.AddAsync(Plan, s_hospital, Ledger.Act)).Project;

        Assert.Equal((Id, Plan, "3", County.Health, "某县卫生健康局", "2026-01", 480 * Wan), (added.Id, added.PlanId, added.TaskId, added.Organisation, added.OrganisationName, added.Code, added.Money.Planned));
        Assert.Equal([new("self-raised", null, 100 * Wan), new("county", 2026, 180 * Wan), new("province", 2026, 200 * Wan)], added.Funds);
        Assert.Equal(["t7"], added.TargetIds);
        Assert.Null(added.Progress);

        var story = await projects.ChangeAsync(Id, new() { Total = 500 * Wan, Funds = [new("省财政", 2026, 220 * Wan), new("县级", 2026, 180 * Wan), new("自筹", null, 100 * Wan)], Scale = "" }, new Act("县卫生健康局", "省里追加"));
        Assert.Null(story.Project.Scale);
        Assert.Equal("门诊楼改造", story.Project.Content);
        Assert.Equal([480 * Wan, 500 * Wan], story.Versions.Select(version => version.Total));
        Assert.Equal(("县卫生健康局", "省里追加"), (story.Versions[1].Who, story.Versions[1].Why));
        Assert.Equal(["scale", "total", "funds"], story.Versions[1].Changed);
        Assert.Equal(480 * Wan, story.Versions[0].Funds.Sum(fund => fund.Amount));
        Assert.Equal(500 * Wan, story.Versions[1].Funds.Sum(fund => fund.Amount));

        await County.RefusedAsync(() => projects.ChangeAsync(Id, new() { Name = "乡镇卫生院改造" }, Ledger.Act), "There is nothing to change; say what is to be different.");
        await County.RefusedAsync(() => projects.ChangeAsync(Id, new() { Drop = true }, new Act("操作员")), "To give up a project takes a reason; say why.");
        Assert.True((await projects.ChangeAsync(Id, new() { Drop = true }, new Act("操作员", "选址不当"))).Project.Dropped);
        await County.RefusedAsync(() => projects.ChangeAsync(Id, new() { Name = "另名" }, Ledger.Act), "The project 990101-2026-p1 was given up; nothing can be entered for it any more.");
        Assert.Equal(0, (await projects.ListAsync(Plan)).Money.Planned);
        // The code of what was given up is free again; the number is not.
        Assert.Equal("990101-2026-p2", (await projects.AddAsync(Plan, s_hospital, Ledger.Act)).Project.Id);
        Assert.Equal(["project.added", "project.changed", "project.changed"], (await county.Ledger.Audit.HistoryAsync(Id)).Select(entry => entry.What));
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_Unsound_SaysEverything(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        var projects = county.Ledger.Projects;

        await County.RefusedAsync(
            () => projects.AddAsync(Plan, new(), Ledger.Act), "The project has no task; say for which task it is built.", "Nobody builds the project; give the id or name of an organisation.", "The project has no name; give one.",
            "There is no total investment; give an amount, such as 1200万元.", "There is no source of money; say how much each is to give.");
        await County.RefusedAsync(
            () => projects.AddAsync(
                Plan,
                s_hospital with
                {
                    TaskId = "9",
                    Unit = "县卫生局",
                    Completion = new DateOnly(2026, 2, 1),
                    Funds = [new("省里", null, 200 * Wan), new("县级", 2027, 180 * Wan), new("county", 2027, 99 * Wan)],
                },
                Ledger.Act),
            "The plan 990101-2026 has no task 9; see jundeng plan show 990101-2026.",
            "There is no organisation of the id or name '县卫生局'; did you mean '县卫生健康局'?",
            "The project is to be complete on 1 February 2026, before it starts on 1 March 2026; mend one of the two.",
            "There is no source of money '省里'; did you mean '省'? There are: central, province, city, county, township, self-raised, loan, bond, social, donation, other.",
            "The year 2027 is outside the project, which runs from 2026 to 2026; mend it.",
            "The year 2027 is outside the project, which runs from 2026 to 2026; mend it.",
            "The source 'county' stands twice in 2027; make it one.",
            "The sources come to 4790000 yuan, the total is 4800000 yuan: 10000 yuan apart; mend one of the two.");
        await County.RefusedAsync(
            () => projects.AddAsync(Plan, s_hospital with { TargetIds = ["t2", "t99"] }, Ledger.Act),
            "The target t2 is not one of the task 3; mend one of the two.", "The plan 990101-2026 has no target t99; see jundeng plan show 990101-2026.");
        await projects.AddAsync(Plan, s_hospital, Ledger.Act);
        await County.RefusedAsync(() => projects.AddAsync(Plan, s_hospital, Ledger.Act), "The code '2026-01' is that of the project 990101-2026-p1; check it.");
        await County.RefusedAsync(() => projects.GetAsync("990101-2026-p2"), "There is no project '990101-2026-p2'; did you mean 990101-2026-p1?");
        Assert.Single((await projects.ListAsync(Plan)).Projects);
    }

    [Theory, EveryDatabase]
    public async Task ListAsync_OfSeveralProjects_AddsUpByTaskAndSource(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        var (projects, work) = (county.Ledger.Projects, county.Ledger.ProjectWork);
        await projects.AddAsync(Plan, s_hospital, Ledger.Act);
        await projects.AddAsync(Plan, new() { TaskId = "2", Name = "实训基地", Unit = County.Labour, Total = 100 * Wan, Funds = [new("省级", null, 60 * Wan), new("loan", null, 40 * Wan)] }, Ledger.Act);
        await work.PayAsync(new(Id, MoneyKind.Arrival, new DateOnly(2026, 4, 1), "省级", 150 * Wan), Ledger.Act);
        await work.PayAsync(new(Id, MoneyKind.Payment, new DateOnly(2026, 5, 1), "省级", 120 * Wan), Ledger.Act);
        await work.PayAsync(new("990101-2026-p2", MoneyKind.Payment, new DateOnly(2026, 6, 30), "贷款", 25 * Wan), Ledger.Act);
        await work.ReportAsync(new(Id, new DateOnly(2026, 5, 31), 40, "主体完工") { Completed = 190 * Wan }, Ledger.Act);

        var funds = await projects.ListAsync(Plan);
        Assert.Equal(new FundTotals(580 * Wan, 150 * Wan, 145 * Wan, 190 * Wan), funds.Money);
        Assert.Equal(0.25, funds.Money.Rate);
        Assert.Equal([("2", 1, 25 * Wan), ("3", 1, 120 * Wan)], funds.Tasks.Select(task => (task.TaskId, task.Projects, task.Money.Paid)));
        Assert.Equal(
            [("province", 260 * Wan, 150 * Wan, 120 * Wan), ("county", 180 * Wan, 0, 0), ("self-raised", 100 * Wan, 0, 0), ("loan", 40 * Wan, 0, 25 * Wan)],
            funds.Sources.Select(source => (source.Source.Code, source.Money.Planned, source.Money.Arrived, source.Money.Paid)));
        Assert.Equal(["990101-2026-p2"], (await projects.ListAsync(Plan, "2")).Projects.Select(project => project.Id));
        Assert.Equal((120 * Wan, 0), ((await projects.ListAsync(Plan, null, new DateOnly(2026, 5, 30))).Money.Paid, (await projects.ListAsync(Plan, null, new DateOnly(2026, 5, 30))).Money.Completed!.Value));
    }

    [Theory, EveryDatabase]
    public async Task AddSourceAsync_OfAPlacesOwn_IsKnownFromThenOn(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        var projects = county.Ledger.Projects;
        var draft = s_hospital with { Funds = [new("对口支援资金", 2026, 480 * Wan)] };
        await Assert.ThrowsAsync<LedgerRefusedException>(() => projects.AddAsync(Plan, draft, Ledger.Act));

        Assert.Equal("对口支援资金", (await projects.AddSourceAsync(Plan, " 对口支援资金 ", Ledger.Act))[^1].Code);
        Assert.Equal("对口支援资金", (await projects.AddAsync(Plan, draft, Ledger.Act)).Sources.Single().Source.Word.Zh);
        await County.RefusedAsync(() => projects.AddSourceAsync(Plan, "省财政", Ledger.Act), "The source of money '省财政' is known, as 'province'.");
        await County.RefusedAsync(() => projects.AddSourceAsync(Plan, " ", Ledger.Act), "The source of money has no name; give one.");
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_ATable_AddsChangesAndKnowsWhatIsThere(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        var projects = county.Ledger.Projects;
        const string table = """
            项目代码,项目名称,任务,目标,建设单位,开工日期,完工日期,总投资,资金来源,年度,金额
            A1,乡镇卫生院改造,3,t7;t8,县卫生健康局,2026-03-01,2026-10-31,480万元,省级,2026,300万元
            A1,,,,,,,,自筹,,1800000
            B2,实训基地,2,,990101-u1,,,1亿,银行贷款,,1亿
            """;

        Assert.Equal(new ProjectsImported(2, 0, 0), await ImportAsync(table, dryRun: true));
        Assert.Empty((await projects.ListAsync(Plan)).Projects);
        Assert.Equal(new ProjectsImported(2, 0, 0), await ImportAsync(table));
        Assert.Equal(new ProjectsImported(0, 0, 2), await ImportAsync(table));
        Assert.Equal(new ProjectsImported(0, 1, 0), await ImportAsync("code,scale\nB2,三个车间\n"));

        var list = await projects.ListAsync(Plan);
        Assert.Equal([("A1", 480 * Wan, "某县卫生健康局"), ("B2", 10_000 * Wan, "某县人力资源和社会保障局")], list.Projects.Select(project => (project.Code!, project.Money.Planned, project.OrganisationName)));
        Assert.Equal("三个车间", list.Projects[1].Scale);
        Assert.Equal(["t7", "t8"], list.Projects[0].TargetIds);
        Assert.Equal(2, (await county.Ledger.Audit.HistoryAsync(Plan)).Count(entry => entry.What == "projects.imported"));
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);

        Task<ProjectsImported> ImportAsync(string csv, bool dryRun = false) => projects.ImportAsync(Plan, Encoding.UTF8.GetBytes(csv), "项目.csv", dryRun, Ledger.Act);
    }

    [Fact]
    public async Task ImportAsync_WhatIsWrong_IsSaidWithItsPlaceAndNothingIsWritten()
    {
        await using var county = await County.OpenAsync(Engine.Sqlite);

        Assert.Equal(
            [
                ("There is no code; give one, by which the project is known when the table is imported again.", "row 2, column code"),
                ("'许多' is no amount; write 1200000, 120万元 or 1.2亿元, in whole 分.", "row 3, column amount"),
                ("The rows of the project A1 differ: '甲' before, '乙' here; make them the same.", "row 4, column name"),
                ("There is an amount or a year without a source; fill it in.", "row 4, column source"),
                ("There is a source without an amount; fill it in.", "row 5, column amount"),
            ],
            await RefusedAsync("code,name,task,unit,total,source,year,amount\n,甲,3,,1万,省级,,1万\nA1,甲,3,,1万,省级,,许多\nA1,乙,,,,,2026,\nA1,,,,,县级,,\n"));
        Assert.Equal(
            [("The plan 990101-2026 has no task 9; see jundeng plan show 990101-2026.", "row 3"), ("The sources come to 20000 yuan, the total is 10000 yuan: 10000 yuan apart; mend one of the two.", "row 3")],
            await RefusedAsync("code,name,task,unit,total,source,amount\nA1,甲,3,990101-u3,1万,省级,1万\nA2,乙,9,990101-u3,1万,省级,2万\n"));
        Assert.Empty((await county.Ledger.Projects.ListAsync(Plan)).Projects);

        async Task<IEnumerable<(string, string)>> RefusedAsync(string csv) =>
            (await Assert.ThrowsAsync<LedgerRefusedException>(() => county.Ledger.Projects.ImportAsync(Plan, Encoding.UTF8.GetBytes(csv), "项目.csv", false, Ledger.Act))).Reasons.Select(reason => (reason.Message.En, reason.Where!.En));
    }

    [Theory, EveryDatabase]
    public async Task Access_ReportersOfAnotherUnit_AreRefused(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        var (projects, work) = (county.Ledger.Projects, county.Ledger.ProjectWork);
        await county.HireAsync();
        var (planner, own, other) = (new Act("督查员"), new Act("社保填报"), new Act("教育填报"));
        var draft = s_hospital with { TaskId = "2", TargetIds = [], Unit = County.Labour };
        await projects.AddAsync(Plan, draft, own);

        foreach (var act in new Func<Act, Task>[]
        {
            each => projects.AddAsync(Plan, draft with { Code = null }, each),
            each => projects.ChangeAsync(Id, new() { Place = "县城" + each.Who }, each),
            each => work.ReportAsync(new(Id, new DateOnly(2026, 6, 1), 10, "开工"), each),
            each => work.PayAsync(new(Id, MoneyKind.Payment, new DateOnly(2026, 6, 1), "省级", Wan), each),
        })
        {
            Assert.Equal("access-denied", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => act(other))).Reasons).Code);
            await act(own);
            await act(planner);
        }

        // Its story is that of its region, and so are remarks on it.
        await county.Ledger.Access.DemandAsync(planner, AccessAction.HistoryRead, Id);
        await Assert.ThrowsAsync<LedgerRefusedException>(() => county.Ledger.Access.DemandAsync(own, AccessAction.HistoryRead, Id));
        await county.Ledger.Remarks.AddAsync(Id, "请抓紧", new Act("县长"));

        foreach (var act in new Func<Act, Task>[] { each => projects.AddSourceAsync(Plan, "来源" + each.Who, each), each => projects.ImportAsync(Plan, "code,place\n2026-01,城东\n"u8.ToArray(), "a.csv", false, each) })
        {
            Assert.Equal("access-denied", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => act(own))).Reasons).Code);
            await act(planner);
        }
    }
}
