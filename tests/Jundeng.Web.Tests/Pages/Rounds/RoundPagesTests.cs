using System.Net;
using Jundeng.Ledger.Accounts;
using static Jundeng.Web.Tests.Pages.Rounds.RoundServer;

namespace Jundeng.Web.Tests.Pages.Rounds;

public sealed class RoundPagesTests
{
    [Fact]
    public async Task Get_Rounds_ListsThemWithTheirNumbers()
    {
        await using var server = await StartAsync();
        using var planner = await server.VisitAsync(Role.Planner);

        var page = await planner.PageAsync("/rounds");
        var closed = await planner.PageAsync("/rounds?state=Closed");

        Assert.Equal("进行中的填报期 1 个：应报 1 份，已报 0 份", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal(["2026 年上半年", "青禾县2026年度公共服务计划 青禾县", "● 填报中", "2099-07-10", "1", "0", "0", "0"], Dom.Cells(page.QuerySelector("tbody tr")));
        Assert.Equal([Closed], closed.QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")));
        Assert.Equal("/rounds/new", page.QuerySelector(".acts-row a")!.GetAttribute("href"));
        using var checker = await server.VisitAsync(Role.Checker);
        Assert.Null((await checker.PageAsync("/rounds")).QuerySelector(".acts-row a"));
    }

    [Fact]
    public async Task Get_Board_AnswersInNumbersAndEveryCellLeadsToItsReport()
    {
        await using var server = await StartAsync();
        using var planner = await server.VisitAsync(Role.Planner);

        var open = await planner.PageAsync(Open);
        var closed = await planner.PageAsync(Closed);

        Assert.Equal("2026 年上半年填报：应报 1 份，已报 0（通过 0），逾期未报 0，尚缺 1", Dom.Of(open.QuerySelector("h1")));
        Assert.Equal(["青禾县人力资源和社会保障局", "0/1", "", "1 扩大就业 1 ○ 未填报"], Dom.Cells(open.QuerySelector(".matrix-table tbody tr")));
        Assert.Equal(Report, open.QuerySelector(".matrix-cell a")!.GetAttribute("href"));
        Assert.Null(open.QuerySelector("#board-late"));
        Assert.Equal("逾期未报的单位 1 个", Dom.Of(closed.QuerySelector("#board-late")));
        Assert.Contains("■ 逾期未报", Dom.Of(closed.QuerySelector(".matrix-cell")), StringComparison.Ordinal);
        Assert.Equal([$"{Closed}/remind"], closed.QuerySelectorAll("main > .acts-row a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Post_Extend_NeedsAReasonAndKeepsWhatWasTyped()
    {
        await using var server = await StartAsync();
        using var planner = await server.VisitAsync(Role.Planner);
        var form = await planner.PageAsync($"{Open}/extend");

        using var refused = await planner.SubmitAsync(form, ".confirm .btn-primary", ("due", "2099-08-03"));
        var again = await PlanServer.ReadAsync(refused);
        using var early = await planner.SubmitAsync(form, ".confirm .btn-primary", ("due", "2099-07-01"), ("why", "会议推迟"));
        var board = await planner.DoAsync(again, ".confirm .btn-primary", ("why", "会议推迟"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("2099-08-03", again.QuerySelector("#step-due")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        Assert.Equal("填报期已延至2099年8月3日。", Dom.Of(board.QuerySelector(".notice")));
        Assert.Equal("2099-08-03", Dom.Of(board.QuerySelectorAll(".facts dd")[2]));
    }

    [Fact]
    public async Task Post_Close_EndsTheRoundForAll()
    {
        await using var server = await StartAsync();
        using var planner = await server.VisitAsync(Role.Planner);

        var board = await planner.DoAsync(await planner.PageAsync($"{Open}/close"), ".confirm .btn-primary", ("why", "机构改革"));

        Assert.Equal("填报期已关闭。", Dom.Of(board.QuerySelector(".notice")));
        Assert.Equal("○ 已关闭", Dom.Of(board.QuerySelector(".facts dd")));
        Assert.Null(board.QuerySelector($"a[href='{Open}/close']"));
    }

    [Fact]
    public async Task Post_Remind_MakesMailsOrSaysWhoHasNoAddress()
    {
        await using var server = await StartAsync();
        using var planner = await server.VisitAsync(Role.Planner);

        var board = await planner.DoAsync(await planner.PageAsync($"{Closed}/remind?of=990101-u1"), ".confirm .btn-primary");

        Assert.Equal("已备好 0 封催办邮件，将随下次发送寄出；另有 0 人今天已收到提醒。没有邮箱、未能提醒：reporter。", Dom.Of(board.QuerySelector(".notice")));
    }

    [Fact]
    public async Task Post_NewRound_ShowsWhoMustReportAndOpensIt()
    {
        await using var server = await StartAsync();
        using var planner = await server.VisitAsync(Role.Planner);

        var page = await planner.PageAsync("/rounds/new?plan=990101-2026&period=2026-q1&opens=2026-04-01&due=2026-04-11&closes=2026-04-20");
        var board = await planner.DoAsync(page, "form[method=post] .btn-primary[type=submit]");
        using var twice = await planner.SubmitAsync(page, "form[method=post] .btn-primary[type=submit]");

        Assert.Equal("2026 年第 1 季度：1 个单位须就 1 项任务填报", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal(["青禾县人力资源和社会保障局 990101-u1", "1", "1", "1", "1"], Dom.Cells(page.QuerySelector("tbody tr")));
        Assert.Equal("2026 年第 1 季度填报期已开启：1 个单位填报，2026年4月13日截止。", Dom.Of(board.QuerySelector(".notice")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
    }

    [Fact]
    public async Task Get_NewRound_TellsUnitsThatAreNotKnown()
    {
        await using var server = await StartAsync();
        using var planner = await server.VisitAsync(Role.Planner);

        var usual = await planner.PageAsync("/rounds/new?plan=990101-2026");
        var wrong = await planner.PageAsync("/rounds/new?plan=990101-2026&due=2026-01-01");

        Assert.NotNull(usual.QuerySelector("form[method=post] .btn-primary[type=submit]"));
        Assert.NotNull(wrong.QuerySelector(".refused"));
        Assert.Null(wrong.QuerySelector("form[method=post] .btn-primary[type=submit]"));
    }
}
