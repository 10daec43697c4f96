using System.Net;
using Jundeng.Ledger.Accounts;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Meetings;

public sealed class MeetingPagesTests : IAsyncLifetime
{
    private const string List = $"/plans/{StaffServer.OwnPlan}/meetings";
    private const string First = $"/meetings/{StaffServer.OwnPlan}-c1";

    private readonly StaffServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Post_Meeting_IsPlannedHeldDecidedAndClosedWithItsMinutes()
    {
        using var planner = await _server.VisitAsync(Role.Planner);
        var today = (await planner.PageAsync(List)).QuerySelector("[name=on]")!.GetAttribute("value")!;

        await planner.SendAsync(List, HttpStatusCode.SeeOther, ("on", today), ("title", "季度调度会"));
        await planner.SendAsync(First, HttpStatusCode.SeeOther, ("do", "add"), ("text", "就业进度\n资金安排"), ("task", "1"));
        var removed = await planner.SendAsync(First, HttpStatusCode.SeeOther, ("do", "remove"), ("of", "2"));
        await planner.SendAsync(First, HttpStatusCode.SeeOther, ("do", "hold"), ("unit", StaffServer.Unit));
        var wrong = await planner.SendAsync(First, HttpStatusCode.UnprocessableEntity, ("do", "decide"), ("text", "抓紧"), ("unit", StaffServer.Unit), ("due", "2001-01-01"));
        var milestone = await planner.SendAsync(First, HttpStatusCode.SeeOther, ("do", "decide"), ("text", "办招聘会"), ("unit", StaffServer.Unit), ("due", $"{today[..4]}-12-31"), ("agenda", "1"), ("becomes", "milestone"));
        var closed = await planner.SendAsync(First, HttpStatusCode.SeeOther, ("do", "close"));
        using var word = await planner.GetAsync($"{First}/minutes.docx");

        Assert.Contains("1 个议题", Dom.Of(removed.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Equal("抓紧", wrong.QuerySelector("form[aria-labelledby=decide] [name=text]")!.TextContent);
        Assert.Equal("已记录第 1 项议定事项，并列为节点。 查看节点", Dom.Of(milestone.QuerySelector(".notice")));
        Assert.Equal("季度调度会：已办结，1 个议题，议定 1 项", Dom.Of(closed.QuerySelector("h1")));
        Assert.Contains("办招聘会", Dom.Of(closed.QuerySelector("[aria-labelledby=minutes]")), StringComparison.Ordinal);
        Assert.Empty(closed.QuerySelectorAll("form[aria-labelledby=decide]"));
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", word.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["办招聘会"], (await planner.PageAsync($"/plans/{StaffServer.OwnPlan}/milestones")).QuerySelectorAll("table.list tbody th").Select(Dom.Of));
    }

    [Fact]
    public async Task Post_PlannedMeeting_IsMovedOrCancelledForAReason()
    {
        using var planner = await _server.VisitAsync(Role.Planner);
        await planner.SendAsync(List, HttpStatusCode.SeeOther, ("on", "2099-06-01"));

        var moved = await planner.SendAsync(First, HttpStatusCode.SeeOther, ("do", "move"), ("on", "2099-06-02"), ("place", "二楼会议室"));
        var unreasoned = await planner.SendAsync(First, HttpStatusCode.UnprocessableEntity, ("do", "cancel"));
        var cancelled = await planner.SendAsync(First, HttpStatusCode.SeeOther, ("do", "cancel"), ("why", "改为书面调度"));

        Assert.Equal("会议已改为2099年6月2日。", Dom.Of(moved.QuerySelector(".notice")));
        Assert.Single(unreasoned.QuerySelectorAll(".refused p"));
        Assert.Empty(cancelled.QuerySelectorAll("main form"));
        using var leader = await _server.VisitAsync(Role.Leader);
        Assert.Empty((await leader.PageAsync(List)).QuerySelectorAll("main form[method=post]"));
    }
}
