using System.Text;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Supervision.Orders;

public sealed class OrderServiceTests
{
    [Theory, EveryDatabase]
    public async Task IssueAsync_FromALight_GoesToTheLeadAndSaysWhatTheLightSays(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        await county.ReportAsync("t4,500,2026-06-30\n");
        await county.DrawAsync();

        var order = await county.Ledger.Orders.IssueAsync(new(County.Plan, "2") { Days = 10 }, new Act("督查员"));

        Assert.Equal(("990101-d1", OrderState.Issued, "2", null), (order.Id, order.State, order.TaskId, order.TargetId));
        Assert.Equal((County.Labour, "某县人力资源和社会保障局", "技能培训", "yellow"), (order.Organisation, order.OrganisationName, order.Title, order.Light));
        // Ten working days from a Wednesday.
        Assert.Equal((new DateOnly(2026, 7, 15), new DateOnly(2026, 7, 1), "督查员"), (order.Due, order.Issued, order.Steps[0].Who));
        Assert.Equal("“培训人数”时间过 66.7%、完成 25%，落后 41.7 个百分点。请查明原因，采取措施，按期报告办理结果。", order.Demand.Zh);
        Assert.Equal(order, (await county.Ledger.Orders.GetAsync("990101-d1")) with { Steps = order.Steps });
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task IssueAsync_Unsound_IsRefused(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        var orders = county.Ledger.Orders;
        await County.RefusedAsync(() => orders.IssueAsync(new(County.Plan, "1"), Ledger.Act), "There is no due day; give the day, or a number of working days.");
        await County.RefusedAsync(() => orders.IssueAsync(new(County.Plan, "1") { Days = 1, Due = county.Days.Today }, Ledger.Act), "Give the day or a number of working days, not both.");
        await County.RefusedAsync(() => orders.IssueAsync(new(County.Plan, "1") { Days = 0 }, Ledger.Act), "The number of working days must be 1 at least; mend it.");
        await County.RefusedAsync(
            () => orders.IssueAsync(new(County.Plan, "1") { Due = county.Days.Today.AddDays(-1) }, Ledger.Act), "The due day 30 June 2026 is before today (1 July 2026); give today or a later day.");
        await County.RefusedAsync(
            () => orders.IssueAsync(new(County.Plan, "1") { Days = 5 }, Ledger.Act), "1 has no light other than the normal one to say what is wrong; say what is demanded with --demand, or draw the lights.");
        await County.RefusedAsync(
            () => orders.IssueAsync(new(County.Plan, "4") { Days = 5, Demand = "请补报" }, Ledger.Act),
            "No registered organisation leads 4; confirm whom the plan means (jundeng orgs match 990101-2026), or give an organisation with --to.");
        await orders.IssueAsync(new(County.Plan, "1") { Days = 5, Demand = "请补报" }, Ledger.Act);
        await County.RefusedAsync(() => orders.IssueAsync(new(County.Plan, "1") { Days = 5, Demand = "再报" }, Ledger.Act), "The order 990101-d1 on 1 is open; go on with that one.");
        Assert.Equal("990101-d2", (await orders.IssueAsync(new(County.Plan, "1") { Days = 5, Demand = "请配合", Organisation = County.Education }, Ledger.Act)).Id);
    }

    [Theory, EveryDatabase]
    public async Task MoveAsync_Extension_MovesTheDueDayOnlyWhereGranted(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        var order = await InHandAsync(county);
        var asked = new DateOnly(2026, 8, 3);

        await County.RefusedAsync(
            () => county.Ledger.Orders.MoveAsync(new(order.Id, OrderAction.AskExtension) { Due = order.Due }, Ledger.Act), "The extension to 15 July 2026 is not later than the due day 15 July 2026; give a later day.");
        order = await county.Ledger.Orders.MoveAsync(new(order.Id, OrderAction.AskExtension) { Due = asked }, Ledger.Act);
        Assert.Equal((new DateOnly(2026, 7, 15), asked), (order.Due, order.Steps[^1].AskedDue));
        order = await county.Ledger.Orders.MoveAsync(new(order.Id, OrderAction.RefuseExtension), Ledger.Act);
        Assert.Equal((new DateOnly(2026, 7, 15), 0), (order.Due, order.Extensions));

        await county.Ledger.Orders.MoveAsync(new(order.Id, OrderAction.AskExtension) { Due = asked }, Ledger.Act);
        order = await county.Ledger.Orders.MoveAsync(new(order.Id, OrderAction.GrantExtension), Ledger.Act);
        Assert.Equal((asked, new DateOnly(2026, 7, 15), 1), (order.Due, order.OriginalDue, order.Extensions));
    }

    [Theory, EveryDatabase]
    public async Task MoveAsync_Resume_AddsTheWorkingDaysOfTheSuspension(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        // A holiday on a Friday, and a Saturday that is worked instead.
        await county.Ledger.Calendar.ImportAsync(Encoding.UTF8.GetBytes("day,working\n2026-07-10,free\n2026-07-11,working\n2026-07-20,free\n"), "c.csv", Ledger.Act);
        var order = await InHandAsync(county);
        county.Days.Today = new DateOnly(2026, 7, 8);
        await county.Ledger.Orders.MoveAsync(new(order.Id, OrderAction.Suspend), Ledger.Act);
        county.Days.Today = new DateOnly(2026, 7, 13);

        // From Wednesday to Monday: Thursday, the worked Saturday and Monday; from 15 July that leads past the holiday on the 20th.
        Assert.Equal(new DateOnly(2026, 7, 21), (await county.Ledger.Orders.MoveAsync(new(order.Id, OrderAction.Resume), Ledger.Act)).Due);
    }

    [Theory, EveryDatabase]
    public async Task ListAsync_AfterTheDueDay_SaysHowLongItIsOverdueWhileSomethingIsOwed(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        var order = await InHandAsync(county);
        county.Days.Today = new DateOnly(2026, 7, 18);

        Assert.Equal(3, Assert.Single(await county.Ledger.Orders.ListAsync(new() { PlanId = County.Plan })).OverdueDays);
        await county.Ledger.Orders.MoveAsync(new(order.Id, OrderAction.Report) { Text = "已完成" }, Ledger.Act);
        Assert.Equal(0, Assert.Single(await county.Ledger.Orders.ListAsync(new())).OverdueDays);
        await county.Ledger.Orders.MoveAsync(new(order.Id, OrderAction.Pass), Ledger.Act);
        await county.Ledger.Orders.MoveAsync(new(order.Id, OrderAction.Close), Ledger.Act);
        Assert.Empty(await county.Ledger.Orders.ListAsync(new()));
        Assert.Equal("990101-d1", Assert.Single(await county.Ledger.Orders.ListAsync(new() { All = true })).Id);
    }

    [Theory, EveryDatabase]
    public async Task ListAsync_OfAnHeir_HoldsTheOrdersOfTheDissolved(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        await InHandAsync(county);
        await county.Ledger.Organisations.MergeAsync(new([County.Labour], County.Health, new DateOnly(2026, 7, 1)), Ledger.Act);

        Assert.Equal(County.Health, Assert.Single(await county.Ledger.Orders.ListAsync(new() { Organisation = County.Health })).Organisation);
        Assert.Empty(await county.Ledger.Orders.ListAsync(new() { Organisation = County.Education }));
    }

    [Theory, EveryDatabase]
    public async Task ProposeAsync_OfATaskWithALight_SaysWhatIssuingWould(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        Assert.Equal((null, null), (await county.Ledger.Orders.ProposeAsync(County.Plan, "2") is var blank ? (blank.Light, blank.Demand) : default));
        await county.ReportAsync("t4,500,2026-06-30\n");
        await county.DrawAsync();

        var proposal = await county.Ledger.Orders.ProposeAsync(County.Plan, "2");
        Assert.Equal(("技能培训", "yellow", County.Labour), (proposal.Title, proposal.Light!.Light.Id, proposal.Units[0].Organisation));
        Assert.Equal(proposal.Light.Facts!.Due, proposal.Due);
        Assert.Empty(proposal.Open);
        var order = await county.Ledger.Orders.IssueAsync(new(County.Plan, "2") { Due = proposal.Due }, Ledger.Act);
        Assert.Equal((proposal.Demand!.Zh, proposal.Title), (order.Demand.Zh, order.Title));
        Assert.Equal(order.Id, Assert.Single((await county.Ledger.Orders.ProposeAsync(County.Plan, "2")).Open).Id);

        // What is overdue gets ten working days from a Friday.
        county.Days.Today = new DateOnly(2027, 1, 1);
        Assert.Equal(new DateOnly(2027, 1, 15), (await county.Ledger.Orders.ProposeAsync(County.Plan, "2")).Due);
        await Assert.ThrowsAsync<LedgerRefusedException>(() => county.Ledger.Orders.ProposeAsync(County.Plan, "77"));
    }

    [Theory, EveryDatabase]
    public async Task NextAsync_WithAccounts_NamesJustTheStepsThatMoveTakes(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        await county.HireAsync();
        var orders = county.Ledger.Orders;
        async Task<string> Next(string who) => string.Join(' ', (await orders.NextAsync("990101-d1", new Act(who))).Select(step => step.Code));
        Task Move(string who, OrderAction action) => orders.MoveAsync(new("990101-d1", action) { Text = "报告" }, new Act(who, "督办"));
        await orders.IssueAsync(new(County.Plan, "1") { Days = 5, Demand = "请补报" }, new Act("督查员"));

        Assert.Equal(("sign", "suspend terminate", "", ""), (await Next("社保填报"), await Next("督查员"), await Next("教育填报"), await Next("县长")));
        await Move("社保填报", OrderAction.Sign);
        await Move("社保填报", OrderAction.Start);
        Assert.Equal("ask-extension report", await Next("社保填报"));
        await Move("社保填报", OrderAction.Report);
        Assert.Equal(("", "pass return"), (await Next("社保填报"), await Next("审核员")));
        await Move("审核员", OrderAction.Pass);
        await Move("督查员", OrderAction.Close);
        Assert.Equal(("reopen", ""), (await Next("审核员"), await Next("社保填报")));
    }

    [Theory, EveryDatabase]
    public async Task MoveAsync_WithAccounts_IsForTheOfficeAndTheUnitAndNeverForOnesOwn(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        await county.HireAsync();
        var orders = county.Ledger.Orders;
        Act By(string who) => new(who, "督办");
        async Task Denied(string who, OrderAction action) => Assert.Equal(
            "access-denied", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => orders.MoveAsync(new("990101-d1", action) { Text = "报告" }, By(who)))).Reasons).Code);

        await Assert.ThrowsAsync<LedgerRefusedException>(() => orders.IssueAsync(new(County.Plan, "1") { Days = 5, Demand = "请补报" }, By("社保填报")));
        await orders.IssueAsync(new(County.Plan, "1") { Days = 5, Demand = "请补报" }, By("督查员"));
        await Denied("督查员", OrderAction.Sign);
        await Denied("教育填报", OrderAction.Sign);
        foreach (var action in new[] { OrderAction.Sign, OrderAction.Start, OrderAction.Report }) await orders.MoveAsync(new("990101-d1", action) { Text = "报告" }, By("社保填报"));
        await Denied("社保填报", OrderAction.Pass);
        await Denied("县长", OrderAction.Pass);
        await orders.MoveAsync(new("990101-d1", OrderAction.Pass), By("审核员"));
        await Denied("社保填报", OrderAction.Close);
        Assert.Equal(OrderState.Closed, (await orders.MoveAsync(new("990101-d1", OrderAction.Close), By("督查员"))).State);
    }

    [Theory, EveryDatabase]
    public async Task DrawAsync_AfterAFailedCheck_TakesItsResult(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        await county.ReportAsync("t2,1750,2026-06-30\nt3,3.9,2026-06-30\n");
        Assert.Equal("green", (await county.DrawAsync()).Lights[0].Light.Id);
        var order = await InHandAsync(county);
        await county.Ledger.Orders.MoveAsync(new(order.Id, OrderAction.Report) { Text = "已完成" }, Ledger.Act);
        await county.Ledger.Orders.MoveAsync(new(order.Id, OrderAction.Return), Ledger.Act);

        var light = (await county.DrawAsync()).Lights[0];
        Assert.Equal(("yellow", "the check was not passed"), (light.Light.Id, light.Reason.En.TrimEnd('.').Split(": ")[^1]));

        await county.Ledger.Orders.MoveAsync(new(order.Id, OrderAction.Report) { Text = "已完成" }, Ledger.Act);
        await county.Ledger.Orders.MoveAsync(new(order.Id, OrderAction.Pass), Ledger.Act);
        Assert.Equal("green", (await county.DrawAsync()).Lights[0].Light.Id);
    }

    [Theory, EveryDatabase]
    public async Task DrawAsync_AReportOfTheLeadReturned_TakesItUntilItIsHandedInAgain(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        await county.ReportAsync("t2,1750,2026-06-30\nt3,3.9,2026-06-30\n");
        await county.Ledger.Rounds.OpenAsync(new RoundOpening(County.Plan, "mid-year", new DateOnly(2026, 7, 10), new DateOnly(2026, 7, 20)), Ledger.Act);
        var reports = await county.Ledger.Reporting.ListAsync("990101-2026-mid-year");
        var (lead, other) = (reports.First(report => report.TaskId == "1" && report.UnitId == County.Labour).Id, reports.First(report => report.UnitId == County.Education).Id);
        async Task SubmitAsync(string id, params ReportInput[] values) => await county.Ledger.Reporting.SubmitAsync(id, new() { Done = "已办理" + values.Length, Reason = "已核实", Values = values }, null, new Act("填报员"));

        await SubmitAsync(other);
        await county.Ledger.Reporting.ReturnAsync(other, null, new Act("审核员", "请补充"));
        Assert.Equal("green", (await county.DrawAsync()).Lights[0].Light.Id);
        await SubmitAsync(lead, new("t2", "1750", Reason: "已核实"), new("t3", "3.9", Reason: "已核实"));
        await county.Ledger.Reporting.ReturnAsync(lead, null, new Act("审核员", "请补充"));
        Assert.Equal(("yellow", LightQuality.Returned), ((await county.DrawAsync()).Lights[0].Light.Id, (await county.DrawAsync()).Lights[0].Facts!.Quality));
        await SubmitAsync(lead);
        Assert.Equal("green", (await county.DrawAsync()).Lights[0].Light.Id);
    }

    [Theory, EveryDatabase]
    public async Task DrawAsync_AMilestone_IsOverdueFromTheDayAfterUntilItIsReached(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        await county.ReportAsync("t2,1750,2026-06-30\nt3,3.9,2026-06-30\n");
        await county.Ledger.Milestones.AddAsync(County.Plan, [new("1", "完成招聘会", new DateOnly(2026, 7, 2)), new("1", "年终总结", new DateOnly(2026, 12, 31))], Ledger.Act);
        Assert.Equal("green", (await county.DrawAsync()).Lights[0].Light.Id);
        county.Days.Today = new DateOnly(2026, 7, 3);

        var light = (await county.DrawAsync()).Lights[0];
        Assert.Equal(("red", "'完成招聘会': due 2 July 2026, overdue by 1 days."), (light.Light.Id, light.Reason.En));

        await county.Ledger.Milestones.ChangeAsync(new(County.Plan, 1) { Done = new DateOnly(2026, 7, 3) }, Ledger.Act);
        Assert.Equal("green", (await county.DrawAsync()).Lights[0].Light.Id);
    }

    private static async Task<Order> InHandAsync(County county)
    {
        var order = await county.Ledger.Orders.IssueAsync(new(County.Plan, "1") { Demand = "请补报", Due = new DateOnly(2026, 7, 15) }, Ledger.Act);
        await county.Ledger.Orders.MoveAsync(new(order.Id, OrderAction.Sign), Ledger.Act);
        return await county.Ledger.Orders.MoveAsync(new(order.Id, OrderAction.Start), Ledger.Act);
    }
}
