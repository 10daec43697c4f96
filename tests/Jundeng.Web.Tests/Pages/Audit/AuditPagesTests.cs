using System.Net;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Remarks;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Audit;

public sealed class AuditPagesTests(StaffServer server) : IClassFixture<StaffServer>
{
    [Fact]
    public async Task Get_Audit_FindsByThingPersonKindAndDaysAndTellsInWords()
    {
        using var auditor = await server.VisitAsync(Role.Auditor);

        var page = await auditor.PageAsync("/audit?thing=planner&who=zhang&what=account.added&from=2020-01-01&to=2099-12-31");

        Assert.Equal("1 条记录", Dom.Of(page.QuerySelector("h1")));
        Assert.Contains("zhang 新增账户 planner 0 链第", Dom.Of(page.QuerySelector(".story-head")), StringComparison.Ordinal);
        Assert.Equal("角色 编号 1、角色 计划员、区划 990101", page.QuerySelectorAll(".facts div").Select(Dom.Of).First(fact => fact.StartsWith("角色", StringComparison.Ordinal))[..^"、起始 2020-01-01".Length]);
        Assert.Equal("/history/planner", page.QuerySelector(".story-head a")!.GetAttribute("href"));
        Assert.Equal("没有符合条件的记录", Dom.Of((await auditor.PageAsync("/audit?thing=planner&to=2020-01-01")).QuerySelector("h1")));
    }

    [Fact]
    public async Task Get_AuditOfManyEvents_ShowsThemPageByPageFromTheLatest()
    {
        await using (var store = await LedgerStore.OpenAsync(server.Database, ct: TestContext.Current.CancellationToken))
        {
            var remarks = new RemarkService(store);
            for (var i = 1; i <= 60; i++) await remarks.AddAsync(StaffServer.OwnPlan, $"第{i}次", new Act("leader"), TestContext.Current.CancellationToken);
        }

        using var auditor = await server.VisitAsync(Role.Auditor);

        var first = await auditor.PageAsync($"/audit?thing={StaffServer.OwnPlan}");
        var second = await auditor.PageAsync(first.QuerySelector(".pager a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal("第 1–50 条记录，由近及远", Dom.Of(first.QuerySelector("h1")));
        Assert.Contains("第60次", Dom.Of(first.QuerySelector(".event-story > li")), StringComparison.Ordinal);
        Assert.Null(first.QuerySelector(".pager a[rel=prev]"));
        Assert.Contains("第10次", Dom.Of(second.QuerySelector(".event-story > li")), StringComparison.Ordinal);
        Assert.Equal(11, second.QuerySelectorAll(".event-story > li").Length);
        Assert.Null(second.QuerySelector(".pager a[rel=next]"));
    }

    [Fact]
    public async Task Get_AuditForADayThatIsNone_SaysSo()
    {
        using var auditor = await server.VisitAsync(Role.Auditor);

        var page = await auditor.PageAsync("/audit?from=x", HttpStatusCode.BadRequest);

        Assert.Equal("起始日 不是日期；请写成 2026-10-01。", Dom.Of(page.QuerySelector(".refused p")));
    }

    [Fact]
    public async Task Get_History_TellsTheWholeStoryWithBeforeAndAfter()
    {
        using var zhang = await server.VisitAsync(Role.AccountAdministrator);
        await zhang.SendAsync("/accounts/publisher/disable", HttpStatusCode.SeeOther, ("why", "调离"));
        using var auditor = await server.VisitAsync(Role.Auditor);

        var page = await auditor.PageAsync("/history/publisher");

        var last = page.QuerySelectorAll(".event-story > li")[^1];
        Assert.Contains("zhang 停用账户", Dom.Of(last), StringComparison.Ordinal);
        Assert.Contains("理由：调离", Dom.Of(last), StringComparison.Ordinal);
        Assert.Equal(("否", "是"), (Dom.Of(last.QuerySelector("del")), Dom.Of(last.QuerySelector("ins"))));
    }

    [Fact]
    public async Task Get_History_IsForWhoMayReadTheThing()
    {
        using var planner = await server.VisitAsync(Role.Planner);

        Assert.NotEmpty((await planner.PageAsync($"/history/{StaffServer.OwnPlan}")).QuerySelectorAll(".event-story > li"));
        Assert.Equal(HttpStatusCode.Forbidden, await planner.AskAsync("GET", $"/history/{StaffServer.ForeignPlan}"));
        Assert.Equal(HttpStatusCode.Forbidden, await planner.AskAsync("GET", "/history/zhang"));
        Assert.Equal(HttpStatusCode.NotFound, await planner.AskAsync("GET", "/history/nothing"));
    }

    [Fact]
    public async Task Post_Verify_MayBeLeftAndItsResultIsFound()
    {
        using var auditor = await server.VisitAsync(Role.Auditor);
        using var other = await server.VisitAsync(Role.AccountAdministrator);

        using var began = await auditor.AnswerAsync("/audit/verify");
        var job = began.Headers.Location!.OriginalString;
        Assert.Equal(HttpStatusCode.NotFound, await other.AskAsync("GET", job));
        while (await auditor.AskAsync("GET", job) != HttpStatusCode.SeeOther) await Task.Yield();
        var page = await auditor.PageAsync("/audit/verify");

        Assert.Matches("^3 条记录链、[0-9]+ 条记录，全部完整$", Dom.Of(page.QuerySelector("h1")));
    }

    [Fact]
    public async Task Post_VerifyWithWhatIsNoCheckpoint_IsRefused()
    {
        using var auditor = await server.VisitAsync(Role.Auditor);

        var page = await auditor.SendFileAsync("/audit/verify", HttpStatusCode.UnprocessableEntity, "checkpoint.txt", "nothing of the kind");

        Assert.Single(page.QuerySelectorAll(".refused p"));
    }

    [Fact]
    public async Task Get_Checkpoint_WithoutAKey_SaysHowToSign()
    {
        using var auditor = await server.VisitAsync(Role.Auditor);

        Assert.Equal(HttpStatusCode.NotFound, await auditor.AskAsync("GET", "/audit/checkpoint"));
        Assert.Null((await auditor.PageAsync("/audit/verify")).QuerySelector("a[href='/audit/checkpoint']"));
    }
}
