using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Supervision.Meetings;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Supervision.Meetings;

public sealed class MeetingServiceTests
{
    private const string Id = "990101-2026-c1";

    private static readonly DateOnly s_day = new(2026, 7, 1);

    [Theory, EveryDatabase]
    public async Task PlanAsync_FromTheState_ProposesLightsOverdueOrdersAndMissingReports(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        await county.ReportAsync("t2,1750,2026-06-30\nt3,3.9,2026-06-30\nt4,500,2026-06-30\n");
        await county.Ledger.Orders.IssueAsync(new(County.Plan, "1") { Demand = "补报佐证", Due = s_day.AddDays(1) }, Ledger.Act);
        var round = (await county.Ledger.Rounds.OpenAsync(new RoundOpening(County.Plan, "mid-year", s_day.AddDays(1), s_day.AddDays(30)), Ledger.Act)).Round.Id;
        county.Days.Today = s_day.AddDays(4);
        await county.DrawAsync();

        var meeting = await county.Ledger.Meetings.PlanAsync(new(County.Plan, s_day.AddDays(7)) { Place = "县政府三楼", Chair = "县长" }, "zh", Ledger.Act);

        Assert.Equal((Id, "《某县2026年度实施计划》实施工作调度会议", MeetingState.Planned, s_day.AddDays(7), "县政府三楼", "县长"), (meeting.Id, meeting.Title, meeting.State, meeting.On, meeting.Place, meeting.Chair));
        var lights = meeting.Agenda.Where(item => item.Kind == AgendaKind.Light).ToList();
        Assert.Equal(["1", "2", "3", "4", "t1"], lights.Select(item => item.Subject!).Order(StringComparer.Ordinal));
        Assert.StartsWith("▲ 预警 任务 2“技能培训”：", Assert.Single(lights, item => item.Subject == "2").Text, StringComparison.Ordinal);
        Assert.Equal(
            new AgendaItem(AgendaKind.Order, "990101-d1", "督办单 990101-d1“稳定就业”，已下达，期限2026年7月2日，已逾期 3 天"), Assert.Single(meeting.Agenda, item => item.Kind == AgendaKind.Order));
        var reports = meeting.Agenda.Where(item => item.Kind == AgendaKind.Report).ToList();
        Assert.Equal((await county.Ledger.Reporting.ListAsync(round)).Count, reports.Count);
        Assert.Contains(reports, item => item.Text == $"某县卫生健康局：报告 {item.Subject}“医疗服务”，未提交，期限2026年7月2日，已逾期 3 天");
        // What another plan lacks is none of its business.
        var other = await county.Ledger.Plans.AddAsync(new() { RegionCode = "990102", Reading = Samples.Reading }, Ledger.Act);
        Assert.Empty((await county.Ledger.Meetings.PlanAsync(new(other.Id, s_day.AddDays(7)), "zh", Ledger.Act)).Agenda);
    }

    [Theory, EveryDatabase]
    public async Task SetAgendaAsync_BeforeItIsHeld_RemovesAddsAndProposes(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        var meetings = county.Ledger.Meetings;
        await county.DrawAsync();
        var proposed = (await meetings.PlanAsync(new(County.Plan, s_day), "zh", Ledger.Act)).Agenda;
        Assert.Equal(5, proposed.Count);

        var meeting = await meetings.SetAgendaAsync(new(Id) { Remove = [1, 3, 4, 5], Add = ["用地保障"], TaskId = "3" }, "zh", Ledger.Act);
        Assert.Equal([proposed[1], new AgendaItem(AgendaKind.Own, "3", "用地保障")], meeting.Agenda);
        meeting = await meetings.SetAgendaAsync(new(Id) { Propose = true }, "zh", Ledger.Act);
        Assert.Equal([proposed[1], new AgendaItem(AgendaKind.Own, "3", "用地保障"), proposed[0], proposed[2], proposed[3], proposed[4]], meeting.Agenda);
        Assert.Empty((await meetings.SetAgendaAsync(new(Id) { Remove = [1, 2, 3, 4, 5, 6] }, "zh", Ledger.Act)).Agenda);

        await County.RefusedAsync(() => meetings.SetAgendaAsync(new(Id), "zh", Ledger.Act), "There is nothing to change; say what is to be different.");
        await County.RefusedAsync(
            () => meetings.SetAgendaAsync(new(Id) { Remove = [1], Add = [" "], TaskId = "9" }, "zh", Ledger.Act),
            "The meeting 990101-2026-c1 has no agenda.", "There are no words; fill them in.", "The plan 990101-2026 has no task 9; see jundeng plan show 990101-2026.");
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task DecideAsync_AMilestoneAndAnOrder_AreSetWithItAndLinkedBothWays(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        var (meetings, act) = (county.Ledger.Meetings, new Act("督查员"));
        await HeldAsync(county);

        await meetings.DecideAsync(new(Id, "八月底前完成主体验收", "县卫生健康局", new DateOnly(2026, 8, 31)) { TaskId = "3", Kind = DecisionKind.Milestone }, act);
        await meetings.DecideAsync(new(Id, "十个工作日内补报佐证", County.Labour, new DateOnly(2026, 7, 15)) { AgendaNo = 1, Kind = DecisionKind.Order }, act);
        var meeting = await meetings.DecideAsync(new(Id, "下次会议再议", "某县教育局", new DateOnly(2026, 9, 1)), act);

        Assert.Equal(
            [("八月底前完成主体验收", "3", County.Health, 1, null, null), ("十个工作日内补报佐证", "2", County.Labour, null, "990101-d1", 1), ("下次会议再议", null, County.Education, null, null, null)],
            meeting.Decisions.Select(one => (one.Text, one.TaskId, one.Organisation, one.MilestoneNo, one.OrderId, one.AgendaNo)));
        var milestone = Assert.Single(await county.Ledger.Milestones.ListAsync(County.Plan));
        Assert.Equal((1, "3", "八月底前完成主体验收", new DateOnly(2026, 8, 31)), (milestone.No, milestone.TaskId, milestone.Name, milestone.Due));
        var order = await county.Ledger.Orders.GetAsync("990101-d1");
        Assert.Equal(("2", "十个工作日内补报佐证", County.Labour, new DateOnly(2026, 7, 15), OrderState.Issued), (order.TaskId, order.Demand.Zh, order.Organisation, order.Due, order.State));
        // From the other side.
        Assert.Equal((Id, 2), ((await meetings.OfOrderAsync("990101-d1"))!.MeetingId, (await meetings.OfOrderAsync("990101-d1"))!.No));
        Assert.Equal((Id, 1), ((await meetings.OfMilestonesAsync(County.Plan))[1].MeetingId, (await meetings.OfMilestonesAsync(County.Plan))[1].No));
        Assert.Equal("990101-2026-c1 议定事项 2", (await county.Ledger.Audit.HistoryAsync("990101-d1"))[0].Why);
        Assert.Equal(
            ["meeting.planned", "meeting.agenda-set", "meeting.held", "meeting.decided", "meeting.decided", "meeting.decided"], (await county.Ledger.Audit.HistoryAsync(Id)).Select(entry => entry.What));
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task DecideAsync_Unsound_WritesNeitherDecisionNorMilestoneNorOrder(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        var meetings = county.Ledger.Meetings;
        await HeldAsync(county);
        await county.Ledger.Orders.IssueAsync(new(County.Plan, "2") { Demand = "在先", Days = 5 }, Ledger.Act);

        await County.RefusedAsync(
            () => meetings.DecideAsync(new(Id, " ", "县卫生局", new DateOnly(2026, 6, 30)) { AgendaNo = 7, Kind = DecisionKind.Milestone }, Ledger.Act),
            "There are no words; fill them in.", "The decision is due on 30 June 2026, before the meeting of 1 July 2026; mend it.", "The meeting 990101-2026-c1 has no item 7 on its agenda; there are 1.",
            "A milestone is one of a task; give it with --task.", "There is no organisation of the id or name '县卫生局'; did you mean '县卫生健康局'?");
        await County.RefusedAsync(() => meetings.DecideAsync(new(Id, "补报", County.Labour, new DateOnly(2026, 7, 15)) { Kind = DecisionKind.Order }, Ledger.Act), "An order is on a task; give it with --task.");
        // What the order or the milestone refuses takes the decision with it.
        await County.RefusedAsync(
            () => meetings.DecideAsync(new(Id, "补报", County.Labour, new DateOnly(2026, 7, 15)) { TaskId = "2", Kind = DecisionKind.Order }, Ledger.Act), "The order 990101-d1 on 2 is open; go on with that one.");
        await County.RefusedAsync(
            () => meetings.DecideAsync(new(Id, "竣工", County.Labour, new DateOnly(2027, 1, 15)) { TaskId = "2", Kind = DecisionKind.Milestone }, Ledger.Act),
            "The day 15 January 2027 is outside the plan, which runs from 2026 to 2026; mend it.");

        Assert.Empty((await meetings.GetAsync(Id)).Decisions);
        Assert.Empty(await county.Ledger.Milestones.ListAsync(County.Plan));
        Assert.Single(await county.Ledger.Orders.ListAsync(new OrderQuery { All = true }));
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Fact]
    public async Task HoldAsync_BeforeItsDayOrByNobody_IsRefused()
    {
        await using var county = await County.OpenAsync(Engine.Sqlite);
        var meetings = county.Ledger.Meetings;
        await County.RefusedAsync(() => meetings.PlanAsync(new(County.Plan, s_day.AddDays(-1)), "zh", Ledger.Act), "The day 30 June 2026 is before today (1 July 2026); give today or a later day.");
        await meetings.PlanAsync(new(County.Plan, s_day.AddDays(1)), "zh", Ledger.Act);
        await County.RefusedAsync(
            () => meetings.HoldAsync(Id, [], Ledger.Act), "The meeting 990101-2026-c1 is to be held on 2 July 2026; move it first with jundeng meeting move if it was held earlier.",
            "Nobody attended; give one organisation at least.");
        await County.RefusedAsync(() => meetings.MoveAsync(new(Id) { On = s_day.AddDays(1) }, Ledger.Act), "There is nothing to change; say what is to be different.");
        await County.RefusedAsync(() => meetings.MoveAsync(new(Id) { On = s_day.AddDays(-1) }, Ledger.Act), "The day 30 June 2026 is before today (1 July 2026); give today or a later day.");
        await meetings.MoveAsync(new(Id) { On = s_day }, Ledger.Act);
        await County.RefusedAsync(() => meetings.HoldAsync(Id, ["县林业局"], Ledger.Act), "There is no organisation of the id or name '县林业局'; did you mean '县教育局'?");
        await County.RefusedAsync(() => meetings.MinutesAsync(Id, "zh"), "The meeting 990101-2026-c1 is planned and has no minutes; record that it was held with jundeng meeting hold.");
        Assert.Equal([County.Labour, County.Education], (await meetings.HoldAsync(Id, [County.Education, "县教育局", "县人力社保局"], Ledger.Act)).Units.Select(unit => unit.Organisation));
    }

    [Theory, EveryDatabase]
    public async Task MinutesAsync_OfAMeeting_TellWhoMetAndWhatWasDecided(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        var meetings = county.Ledger.Meetings;
        await HeldAsync(county);
        await meetings.DecideAsync(new(Id, "八月底前完成主体验收", "县卫生健康局", new DateOnly(2026, 8, 31)) { TaskId = "3", Kind = DecisionKind.Milestone }, Ledger.Act);
        await meetings.DecideAsync(new(Id, "下次会议再议。", "某县教育局", new DateOnly(2026, 9, 1)), Ledger.Act);
        await meetings.CloseAsync(Id, Ledger.Act);

        var minutes = await meetings.MinutesAsync(Id, "zh");
        Assert.Equal("《某县2026年度实施计划》实施工作调度会议纪要", minutes.Title);
        Assert.Equal(
            """
            # 《某县2026年度实施计划》实施工作调度会议纪要

            2026年7月1日，在县政府三楼召开《某县2026年度实施计划》实施工作调度会议，县长主持。现将会议议定事项纪要如下。

            ## 参会单位

            某县人力资源和社会保障局、某县卫生健康局。

            ## 会议议题

            - 1. 技能培训进度

            ## 议定事项

            - 1. 八月底前完成主体验收。责任单位：某县卫生健康局；完成时限：2026年8月31日；列为节点 1。
            - 2. 下次会议再议。责任单位：某县教育局；完成时限：2026年9月1日。

            ## 附表：议定事项清单

            | 序号 | 议定事项 | 任务 | 责任单位 | 完成时限 | 落实方式 |
            | --- | --- | --- | --- | --- | --- |
            | 1 | 八月底前完成主体验收 | 3 | 某县卫生健康局 | 2026-08-31 | 列为节点 1 |
            | 2 | 下次会议再议。 |  | 某县教育局 | 2026-09-01 |  |

            """,
            minutes.Text);
    }

    [Theory, EveryDatabase]
    public async Task Access_WhoIsNoPlanner_IsRefused(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        var meetings = county.Ledger.Meetings;
        await county.HireAsync();
        await meetings.PlanAsync(new(County.Plan, s_day), "zh", new Act("督查员"));
        foreach (var act in new Func<Act, Task>[]
        {
            each => meetings.MoveAsync(new(Id) { Place = each.Who }, each),
            each => meetings.SetAgendaAsync(new(Id) { Add = ["其他"] }, "zh", each),
            each => meetings.HoldAsync(Id, [County.Labour], each),
            each => meetings.DecideAsync(new(Id, "补报", County.Labour, s_day), each),
            each => meetings.CloseAsync(Id, each),
            each => meetings.PlanAsync(new(County.Plan, s_day), "zh", each),
        })
        {
            Assert.Equal("access-denied", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => act(new Act("社保填报")))).Reasons).Code);
            await act(new Act("督查员"));
        }

        await county.Ledger.Access.DemandAsync(new Act("督查员"), AccessAction.HistoryRead, Id);
        await county.Ledger.Remarks.AddAsync(Id, "按议定事项抓好落实", new Act("县长"));
    }

    private static async Task HeldAsync(County county)
    {
        var meetings = county.Ledger.Meetings;
        await meetings.PlanAsync(new(County.Plan, s_day) { Place = "县政府三楼", Chair = "县长" }, "zh", Ledger.Act);
        await meetings.SetAgendaAsync(new(Id) { Add = ["技能培训进度"], TaskId = "2" }, "zh", Ledger.Act);
        await meetings.HoldAsync(Id, ["县人力社保局", County.Health], Ledger.Act);
    }
}
