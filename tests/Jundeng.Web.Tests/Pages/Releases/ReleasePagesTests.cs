using System.Net;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Feedback;
using Jundeng.Ledger.Storage;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Releases;

/// <summary>Each test has a ledger of its own: what is public of a plan's year is one thing.</summary>
public sealed class ReleasePagesTests : IAsyncLifetime
{
    private readonly StaffServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Release_ProposedByOneAndApprovedByAnother_IsPublic()
    {
        using var proposer = await _server.VisitAsync(Role.Publisher);
        using var approver = await _server.ApproverAsync();

        var proposed = await ProposeAsync(proposer);
        Assert.Equal("待批准，由 publisher 拟定", Heading(proposed));
        Assert.Empty(proposed.QuerySelectorAll("form[action$='/approve']"));
        var path = PathOf(proposed);
        var id = path.Split('/')[^1];
        using var stranger = await _server.VisitAsync(null);
        using var planner = await _server.VisitAsync(Role.Planner);
        // Before and after a preview, which stays with those who have to do with it.
        Assert.Equal(HttpStatusCode.NotFound, await stranger.AskAsync("GET", $"/public/{id}"));
        foreach (var part in new[] { "", "/data", "/method" })
        {
            var preview = await proposer.PageAsync($"/public/{id}{part}");
            Assert.StartsWith("预览：还没有公开", Dom.Of(preview.QuerySelector(".notice")), StringComparison.Ordinal);
            Assert.Equal(path, preview.QuerySelector(".notice a")!.GetAttribute("href"));
            // Nothing leads to what there is not before it is public.
            Assert.Empty(preview.QuerySelectorAll("a[href$='/feedback']"));
            Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (await stranger.AskAsync("GET", $"/public/{id}{part}"), await planner.AskAsync("GET", $"/public/{id}{part}")));
        }

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (await proposer.AskAsync("GET", $"/public/{id}/data/release.json"), await stranger.AskAsync("GET", $"/public/{id}/data/release.json")));

        var home = await approver.PageAsync("/");
        Assert.Equal(path, home.QuerySelector(".home-items a")!.GetAttribute("href"));
        var seen = await approver.PageAsync(path);
        Assert.Contains("1", Dom.Of(seen.QuerySelectorAll(".figures div")[1]), StringComparison.Ordinal);
        var approved = await approver.DoAsync(seen, "form[action$='/approve'] button");

        Assert.Matches("^[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日起公开$", Heading(approved));
        Assert.Contains("缺报 3 个乡镇", Dom.Of((await stranger.PageAsync($"/public/{id}/method")).QuerySelector(".public-foot")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ApproveOwnProposal_IsRefused()
    {
        using var proposer = await _server.VisitAsync(Role.Publisher);
        var path = PathOf(await ProposeAsync(proposer));

        Assert.Equal(HttpStatusCode.Forbidden, await proposer.AskAsync("POST", $"{path}/approve"));

        Assert.Equal("待批准，由 publisher 拟定", Heading(await proposer.PageAsync(path)));
    }

    [Fact]
    public async Task Post_ApproveWhatHasChangedMeanwhile_AsksToLookAgain()
    {
        using var proposer = await _server.VisitAsync(Role.Publisher);
        using var approver = await _server.ApproverAsync();
        var seen = await approver.PageAsync(PathOf(await ProposeAsync(proposer)));
        await using (var store = await LedgerStore.OpenAsync(_server.Database, ct: TestContext.Current.CancellationToken))
            await new Jundeng.Ledger.Reports.ReportService(store).ImportAsync(StaffServer.OwnPlan, "target,value,status,date\nt1,450,,2026-06-30\n"u8.ToArray(), "values.csv", new Act("planner"));

        using var answer = await approver.SubmitAsync(seen, "form[action$='/approve'] button");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await PlanServer.ReadAsync(answer);
        Assert.Contains("请重新查看", Dom.Of(page.QuerySelector(".refused")), StringComparison.Ordinal);
        Assert.StartsWith("待批准", Heading(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_RefuseWithoutReason_IsAskedForOneAndWithIt_IsRefused()
    {
        using var proposer = await _server.VisitAsync(Role.Publisher);
        using var approver = await _server.ApproverAsync();
        var path = PathOf(await ProposeAsync(proposer));

        using var without = await approver.SubmitAsync(await approver.PageAsync(path), "form[action$='/refuse'] button");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        var refused = await approver.DoAsync(await PlanServer.ReadAsync(without), "form[action$='/refuse'] button", ("why", "数据不全"));

        Assert.Equal("未予批准（approver）", Heading(refused));
        Assert.Contains("数据不全", Dom.Of(refused.QuerySelectorAll("table")[^1].QuerySelector("tbody tr")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WithdrawWithANote_LeavesTheNoteAtThePublicAddress()
    {
        using var proposer = await _server.VisitAsync(Role.Publisher);
        using var approver = await _server.ApproverAsync();
        var path = PathOf(await ProposeAsync(proposer));
        await approver.DoAsync(await approver.PageAsync(path), "form[action$='/approve'] button");

        var withdrawn = await proposer.DoAsync(await proposer.PageAsync(path), "form[action$='/withdraw'] button", ("note", "口径有误，更正后重新发布"));

        Assert.Matches("^[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日撤回$", Heading(withdrawn));
        using var anybody = await _server.VisitAsync(null);
        Assert.Contains("口径有误", Dom.Of((await anybody.PageAsync("/public/" + path.Split('/')[^1], HttpStatusCode.Gone)).QuerySelector("main")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_FileOfAProposal_IsWhatThePublicWouldGet()
    {
        using var proposer = await _server.VisitAsync(Role.Publisher);
        using var approver = await _server.ApproverAsync();
        var proposed = await ProposeAsync(proposer);
        var path = PathOf(proposed);
        var before = await BytesAsync(approver, $"{path}/data/release.json");
        await approver.DoAsync(await approver.PageAsync(path), "form[action$='/approve'] button");

        using var anybody = await _server.VisitAsync(null);
        Assert.Equal(before, await BytesAsync(anybody, $"/public/{path.Split('/')[^1]}/data/release.json"));
        Assert.Equal(HttpStatusCode.NotFound, await approver.AskAsync("GET", $"{path}/data/other.csv"));
    }

    [Fact]
    public async Task Messages_AreAnsweredInPublicOrSetAsideWithAReason()
    {
        using var proposer = await _server.VisitAsync(Role.Publisher);
        using var approver = await _server.ApproverAsync();
        var path = PathOf(await ProposeAsync(proposer));
        var id = path.Split('/')[^1];
        await approver.DoAsync(await approver.PageAsync(path), "form[action$='/approve'] button");
        await using (var store = await LedgerStore.OpenAsync(_server.Database, ct: TestContext.Current.CancellationToken))
        {
            await new FeedbackService(store).SendAsync(id, null, "乡镇医院什么时候建成？");
            await new FeedbackService(store).SendAsync(id, null, "广告广告");
        }

        var waiting = await approver.PageAsync("/messages");
        Assert.Equal("2 条意见待办理", Heading(waiting));
        using var empty = await approver.SubmitAsync(waiting, "button[value=answer]");
        Assert.Contains("没有答复内容", Dom.Of((await PlanServer.ReadAsync(empty)).QuerySelector("article .refused")), StringComparison.Ordinal);
        var answered = await approver.DoAsync(waiting, "button[value=answer]", ("answer", "2027年6月前"), ("public", "yes"));
        var all = await approver.DoAsync(answered, "button[value=set-aside]", ("why", "与发布无关"));

        Assert.Equal("意见均已办理，共 2 条", Heading(all));
        using var anybody = await _server.VisitAsync(null);
        var shown = Dom.Of((await anybody.PageAsync($"/public/{id}/feedback")).QuerySelector("main"));
        Assert.Contains("2027年6月前", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("广告广告", shown, StringComparison.Ordinal);
    }

    private static async Task<AngleSharp.Dom.IDocument> ProposeAsync(StaffVisit proposer) =>
        await proposer.DoAsync(await proposer.PageAsync("/releases/new"), "button.btn-primary", ("title", "青禾县2026年度实施情况"), ("notes", "缺报 3 个乡镇"));

    private static string PathOf(AngleSharp.Dom.IDocument page) => "/releases/" + Dom.Of(page.QuerySelector(".crumbs span:last-child"));

    private static string Heading(AngleSharp.Dom.IDocument page) => Dom.Of(page.QuerySelector("h1"));

    private static async Task<byte[]> BytesAsync(StaffVisit visit, string path)
    {
        using var answer = await visit.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }
}
