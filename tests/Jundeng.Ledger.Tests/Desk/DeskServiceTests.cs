using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Desk;
using Jundeng.Testing;
using static Jundeng.Ledger.Tests.Reports.ReportingCounty;

namespace Jundeng.Ledger.Tests.Desk;

public sealed class DeskServiceTests
{
    private static readonly Act s_reporter = new("jobs");
    private static readonly Act s_checker = new("checker");
    private static readonly Act s_planner = new("planner");
    private static readonly Act s_neighbour = new("neighbour");

    [Theory, EveryDatabase]
    public async Task OfAsync_AReport_StandsOnTheDeskOfWhoeverIsNext(Engine engine)
    {
        await using var county = await OpenAsync(engine);
        await HireAsync(county);
        var desk = county.Ledger.Desk;

        var items = (await desk.OfAsync(s_reporter)).Items;
        Assert.Equal([(DeskWork.FillReport, Jobs, "稳定就业"), (DeskWork.FillReport, Training, "技能培训")], items.Select(item => (item.Work, item.About, item.Title)));
        Assert.All(items, item => Assert.Equal((new DateOnly(2026, 7, 10), 0, 7), (item.Due, item.Late, item.Left)));
        Assert.Empty((await desk.OfAsync(s_checker)).Items);

        await county.Reporting.SubmitAsync(Jobs, JobsDone, null, s_reporter);
        Assert.Equal([Training], (await desk.OfAsync(s_reporter)).Items.Select(item => item.About));
        Assert.Equal((DeskWork.CheckReports, Round, 1), Assert.Single((await desk.OfAsync(s_checker)).Items.Select(item => (item.Work, item.About, item.Count))));
        Assert.Empty((await desk.OfAsync(s_neighbour)).Items);

        await county.Reporting.ReturnAsync(Jobs, null, s_checker with { Why = "与统计口径不符" });
        county.Ledger.Clock.MoveTo(new DateOnly(2026, 7, 14));
        items = (await desk.OfAsync(s_reporter)).Items;
        Assert.Equal([(DeskWork.MendReport, Jobs, 2), (DeskWork.FillReport, Training, 2)], items.Select(item => (item.Work, item.About, item.Late)));
        Assert.All(items, item => Assert.Null(item.Left));
        Assert.Empty((await desk.OfAsync(s_checker)).Items);
    }

    [Theory, EveryDatabase]
    public async Task OfAsync_AnOrder_StandsOnTheDeskOfWhoeverIsNext(Engine engine)
    {
        await using var county = await OpenAsync(engine);
        await HireAsync(county);
        await county.Ledger.Lights.DrawAsync(new("990101-2026") { AsOf = new DateOnly(2026, 7, 1) }, s_planner);
        var behind = Assert.Single((await county.Ledger.Desk.OfAsync(s_planner)).Items, item => item.Work == DeskWork.IssueOrders).Count;
        var order = await county.Ledger.Orders.IssueAsync(new("990101-2026", "1") { Due = new DateOnly(2026, 7, 3), Demand = "加快进度" }, s_planner);

        var items = (await county.Ledger.Desk.OfAsync(s_reporter)).Items;
        Assert.Equal((DeskWork.SignOrder, order.Id), (items[0].Work, items[0].About));
        Assert.Equal(behind - 1, (await county.Ledger.Desk.OfAsync(s_planner)).Items.SingleOrDefault(item => item.Work == DeskWork.IssueOrders)?.Count ?? 0);
    }

    [Theory, EveryDatabase]
    public async Task OfAsync_Changes_TellWhatWasDoneToPlansRoundsAndOrdersNewestFirst(Engine engine)
    {
        await using var county = await OpenAsync(engine);
        await HireAsync(county);
        await county.Reporting.SubmitAsync(Jobs, JobsDone, null, s_reporter);
        county.Ledger.Clock.MoveTo(new DateOnly(2026, 7, 2));
        await county.Reporting.ReturnAsync(Jobs, null, s_checker with { Why = "与统计口径不符" });
        var order = await county.Ledger.Orders.IssueAsync(new("990101-2026", "1") { Due = new DateOnly(2026, 7, 20), Demand = "加快进度" }, s_planner);

        var changes = (await county.Ledger.Desk.OfAsync(s_reporter)).Changes;
        Assert.Equal([("下达督办单", order.Id, DeskChangeKind.Order), ("退回报告", Round, DeskChangeKind.Round)], changes.TakeWhile(change => change.On == new DateOnly(2026, 7, 2)).Select(change => (change.What.Zh, change.About, change.Kind)));
        Assert.Contains(changes, change => (change.What.Zh, change.About, change.Count) == ("提交报告", Round, 1));
        Assert.All(changes.Where(change => change.Kind != DeskChangeKind.Order), change => Assert.NotNull(change.Title));
        // Somebody of another county hears nothing of it, and drafts are nobody's business.
        Assert.Empty((await county.Ledger.Desk.OfAsync(s_neighbour)).Changes);
        Assert.DoesNotContain(changes, change => change.What.Zh == "填写报告");
    }

    [Theory, EveryDatabase]
    public async Task OfAsync_PlansAndTasks_AreThoseOfOnesRegionAndUnit(Engine engine)
    {
        await using var county = await OpenAsync(engine);
        await HireAsync(county);

        var desk = await county.Ledger.Desk.OfAsync(s_reporter);
        Assert.Equal(["990101-2026"], desk.Plans.Select(plan => plan.Plan.Id));
        Assert.Equal(["1", "2"], desk.Tasks.Select(task => task.TaskId).Order(StringComparer.Ordinal));
        Assert.Empty((await county.Ledger.Desk.OfAsync(s_neighbour)).Plans);
        county.Ledger.Clock.MoveTo(new DateOnly(2027, 1, 4));
        Assert.Empty((await county.Ledger.Desk.OfAsync(s_reporter)).Plans);
    }

    private static async Task HireAsync(Reports.ReportingCounty county)
    {
        var administrator = new Act("admin");
        await county.Ledger.Organisations.ImportAsync("region,name\n990102,邻县教育局\n"u8.ToArray(), "单位.csv", null, null, Ledger.Act);
        await county.Ledger.Accounts.AddAsync(new AddAccount("admin", null, new RoleGrant(Role.AccountAdministrator)), administrator);
        await county.Ledger.Accounts.AddAsync(new AddAccount(s_reporter.Who, null, new RoleGrant(Role.Reporter, Organisation: "990101-u1")), administrator);
        await county.Ledger.Accounts.AddAsync(new AddAccount(s_checker.Who, null, new RoleGrant(Role.Checker, "990101")), administrator);
        await county.Ledger.Accounts.AddAsync(new AddAccount(s_planner.Who, null, new RoleGrant(Role.Planner, "990101")), administrator);
        await county.Ledger.Accounts.AddAsync(new AddAccount(s_neighbour.Who, null, new RoleGrant(Role.Checker, "990102"), new RoleGrant(Role.Planner, "990102")), administrator);
    }
}
