using System.Net;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Storage;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Work;

public sealed class MilestonePagesTests : IAsyncLifetime
{
    private const string Plan = $"/plans/{StaffServer.OwnPlan}";
    private const string Implementation = $"{Plan}/tasks/1/implementation";

    private readonly StaffServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Post_Milestones_AreSetReachedReopenedAndDropped()
    {
        using var planner = await _server.VisitAsync(Role.Planner);

        var wrong = await planner.SendAsync($"{Plan}/milestones/new", HttpStatusCode.UnprocessableEntity, ("task", "1"), ("name", "招聘会"), ("due", "2031-01-01"));
        await planner.SendAsync($"{Plan}/milestones/new", HttpStatusCode.SeeOther, ("task", "1"), ("name", "招聘会"), ("due", "2026-05-31"), ("name", ""), ("due", ""), ("name", "培训班"), ("due", "2026-09-30"));
        var reached = await planner.SendAsync($"{Plan}/milestones/1", HttpStatusCode.SeeOther, ("name", "招聘会"), ("due", "2026-05-31"), ("on", "2026-05-20"), ("evidence", "照片"));
        var reopened = await planner.SendAsync($"{Plan}/milestones/1", HttpStatusCode.SeeOther, ("do", "reopen"));
        var dropped = await planner.SendAsync($"{Plan}/milestones/1", HttpStatusCode.SeeOther, ("do", "drop"));

        Assert.Contains("2031", Dom.Of(wrong.QuerySelector(".refused")), StringComparison.Ordinal);
        Assert.Equal("招聘会", wrong.QuerySelector("[name=name]")!.GetAttribute("value"));
        Assert.StartsWith("2 个节点：已到达 1 个", Dom.Of(reached.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Equal("“招聘会”已于2026年5月20日到达 修改", Dom.Of(reached.QuerySelector(".notice")));
        Assert.StartsWith("2 个节点：已到达 0 个", Dom.Of(reopened.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Equal(["培训班"], dropped.QuerySelectorAll("table.list tbody th").Select(Dom.Of));
    }

    [Fact]
    public async Task Post_ImplementationPlan_IsHandedInReturnedWithAReasonAndAccepted()
    {
        await MatchAsync();
        using var planner = await _server.VisitAsync(Role.Planner);
        using var reporter = await _server.VisitAsync(Role.Reporter);

        var empty = await reporter.SendAsync(Implementation, HttpStatusCode.UnprocessableEntity, ("measures", ""), ("person", "李四"));
        await reporter.SendAsync(Implementation, HttpStatusCode.SeeOther, Draft);
        var unreasoned = await planner.SendAsync(Implementation, HttpStatusCode.UnprocessableEntity, ("do", "return"));
        await planner.SendAsync(Implementation, HttpStatusCode.SeeOther, ("do", "return"), ("why", "措施太笼统"));
        var again = await reporter.PageAsync(Implementation);
        await reporter.SendAsync(Implementation, HttpStatusCode.SeeOther, Draft);
        var accepted = await planner.SendAsync(Implementation, HttpStatusCode.SeeOther, ("do", "accept"));

        Assert.Equal(2, empty.QuerySelectorAll(".refused p").Length);
        Assert.Equal("李四", empty.QuerySelector("[name=person]")!.GetAttribute("value"));
        Assert.Single(unreasoned.QuerySelectorAll(".refused p"));
        Assert.Contains("措施太笼统", Dom.Of(again.QuerySelector(".facts")), StringComparison.Ordinal);
        Assert.Equal("办两场招聘会。", again.QuerySelector("[name=measures]")!.TextContent);
        Assert.StartsWith("已接受", Dom.Of(accepted.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Equal("1 项任务：已接受 1，待审 0，已退回 0，未报送 0", Dom.Of((await planner.PageAsync($"{Plan}/implementations")).QuerySelector("h1")));
        Assert.Equal(["招聘会"], (await planner.PageAsync($"{Plan}/milestones")).QuerySelectorAll("table.list tbody th").Select(Dom.Of));
    }

    [Fact]
    public async Task Get_ImplementationAsLeader_OffersNothing()
    {
        await MatchAsync();
        using var leader = await _server.VisitAsync(Role.Leader);
        using var planner = await _server.VisitAsync(Role.Planner);

        Assert.Empty((await leader.PageAsync(Implementation)).QuerySelectorAll("main form"));
        Assert.Empty((await planner.PageAsync(Implementation)).QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.Forbidden, (await planner.AnswerAsync(Implementation, Draft)).StatusCode);
    }

    private static (string, string)[] Draft => [("measures", "办两场招聘会。"), ("person", "李四"), ("step", "招聘会"), ("due", "2026-05-31"), ("step", ""), ("due", "")];

    private async Task MatchAsync()
    {
        await using var store = await LedgerStore.OpenAsync(_server.Database, ct: TestContext.Current.CancellationToken);
        await new UnitMatchService(store).ConfirmAsync(StaffServer.OwnPlan, [new("县人社局", [StaffServer.Unit])], new Act(StaffServer.NameOf(Role.Planner)));
    }
}
