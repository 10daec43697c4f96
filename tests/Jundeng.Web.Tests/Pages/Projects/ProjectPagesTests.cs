using System.Net;
using Jundeng.Ledger.Accounts;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Projects;

public sealed class ProjectPagesTests : IAsyncLifetime
{
    private const string List = $"/plans/{StaffServer.OwnPlan}/projects";
    private const string First = $"/projects/{StaffServer.OwnPlan}-p1";

    private readonly StaffServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Post_NewProjectProgressAndMoney_AreAddedUpOnItsPage()
    {
        using var planner = await _server.VisitAsync(Role.Planner);
        Assert.Equal("还没有项目", Dom.Of((await planner.PageAsync(List)).QuerySelector("h1")));

        var added = await planner.SendAsync($"{List}/new", HttpStatusCode.SeeOther, Project("480万元"));
        await planner.SendAsync($"{First}/arrival", HttpStatusCode.SeeOther, ("on", "2026-04-10"), ("source", "province"), ("amount", "300万元"));
        var paid = await planner.SendAsync($"{First}/payment", HttpStatusCode.SeeOther, ("on", "2026-05-20"), ("source", "province"), ("amount", "120万元"), ("note", "首期"));
        var page = await planner.SendAsync($"{First}/progress", HttpStatusCode.SeeOther, ("on", "2026-06-30"), ("percent", "60"), ("words", "主体封顶"));

        Assert.Contains("已添加项目“卫生院改造”", Dom.Of(added.QuerySelector(".notice")), StringComparison.Ordinal);
        Assert.Equal("已登记支付 120 万元（2026年5月20日）。 撤回这一笔", Dom.Of(paid.QuerySelector(".notice")));
        Assert.Equal("卫生院改造：计划 480 万元，到位 300 万元，支付 120 万元，形象进度 60%", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal(["省级 300 300 120 40.0%", "县级 180 0 0 0.0%", "合计 480 300 120 25.0%"], page.QuerySelectorAll("[aria-labelledby=project-sources] tbody tr").Select(Dom.Of));
        var row = Dom.Cells((await planner.PageAsync(List)).QuerySelector("table.list tbody tr"));
        Assert.Equal(["480", "300", "120", "25.0%"], row[4..8]);
    }

    [Theory]
    [InlineData("", "480 万元", "计划（万元）", "480", "万元")]
    [InlineData("?scale=one", "4,800,000 元", "计划（元）", "4,800,000", "元")]
    [InlineData("?scale=yi", "0.048 亿元", "计划（亿元）", "0.048", "亿元")]
    public async Task Get_Scale_GivesAllMoneyInIt(string query, string money, string head, string amount, string current)
    {
        using var planner = await _server.VisitAsync(Role.Planner);
        await planner.SendAsync($"{List}/new", HttpStatusCode.SeeOther, Project("480万元"));

        var list = await planner.PageAsync(List + query);
        var page = await planner.PageAsync(First + query);

        foreach (var shown in new[] { list, page })
        {
            Assert.Contains($"计划 {money}", Dom.Of(shown.QuerySelector("h1")), StringComparison.Ordinal);
            Assert.Equal((head, amount), (Dom.Of(shown.QuerySelectorAll("[aria-labelledby=project-sources] thead th")[1]), Dom.Cells(shown.QuerySelector("[aria-labelledby=project-sources] tbody tr:last-child"))[1]));
            Assert.Equal(["元", "万元", "亿元"], shown.QuerySelectorAll(".switch a").Select(Dom.Of));
            Assert.Equal(current, Dom.Of(shown.QuerySelector(".switch [aria-current]")));
        }

        Assert.Equal((head, amount), (Dom.Of(list.QuerySelectorAll("table.list thead th")[4]), Dom.Cells(list.QuerySelector("table.list tbody tr"))[4]));
        Assert.Contains($"总投资 {money}", Dom.Of(page.QuerySelector("[aria-labelledby=project-versions]")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WrongProject_KeepsWhatWasTypedWithEveryReason()
    {
        using var planner = await _server.VisitAsync(Role.Planner);

        var differs = await planner.SendAsync($"{List}/new", HttpStatusCode.UnprocessableEntity, Project("500万元"));
        var unread = await planner.SendAsync($"{List}/new", HttpStatusCode.UnprocessableEntity, Project("很多"));

        Assert.Contains("相差 20 万元", Dom.Of(differs.QuerySelector(".refused")), StringComparison.Ordinal);
        Assert.Equal(["300万元", "180万元"], differs.QuerySelectorAll("[name=amount]").Select(field => field.GetAttribute("value")));
        Assert.StartsWith("总投资", Dom.Of(unread.QuerySelector(".refused")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_EntryOfMoney_CanBeCorrectedAndWithdrawnForAReason()
    {
        using var planner = await _server.VisitAsync(Role.Planner);
        await planner.SendAsync($"{List}/new", HttpStatusCode.SeeOther, Project("480万元"));
        await planner.SendAsync($"{First}/arrival", HttpStatusCode.SeeOther, ("on", "2026-04-10"), ("source", "province"), ("amount", "200万元"));

        var unreasoned = await planner.SendAsync($"{First}/correct", HttpStatusCode.UnprocessableEntity, ("of", "1"), ("on", "2026-04-10"), ("source", "province"), ("amount", "100万元"));
        await planner.SendAsync($"{First}/correct", HttpStatusCode.SeeOther, ("of", "1"), ("on", "2026-04-10"), ("source", "province"), ("amount", "100万元"), ("why", "录错"));
        var page = await planner.SendAsync($"{First}/withdraw", HttpStatusCode.SeeOther, ("of", "2"), ("why", "未到位"));

        Assert.NotEmpty(unreasoned.QuerySelectorAll(".refused p"));
        Assert.Contains("到位 0 万元", Dom.Of(page.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll("[aria-labelledby=project-money] tbody tr").Length);
    }

    [Fact]
    public async Task Post_Table_IsTriedWithErrorsByCellBeforeItIsTaken()
    {
        using var planner = await _server.VisitAsync(Role.Planner);
        const string head = "code,name,task,unit,total,source,year,amount\n";

        var wrong = await planner.SendFileAsync($"{List}/import", HttpStatusCode.UnprocessableEntity, "projects.csv", head + "A-1,校舍,1,990101-u1,很多,省级,2026,10万元\n");
        var tried = await planner.SendFileAsync($"{List}/import", HttpStatusCode.OK, "projects.csv", head + "A-1,校舍,1,990101-u1,10万元,省级,2026,10万元\n");
        var before = await planner.PageAsync(List);
        var after = await planner.DoAsync(tried, ".confirm .btn-primary");

        Assert.Contains("第 2 行", Dom.Of(wrong.QuerySelector(".refused")), StringComparison.Ordinal);
        Assert.Equal("将新增 1 个，变更 0 个，不变 0 个", Dom.Of(tried.QuerySelector("h1")));
        Assert.Empty(before.QuerySelectorAll("table.list"));
        Assert.Equal(["校舍", "A-1"], Dom.Cells(after.QuerySelector("table.list tbody tr"))[..2]);
    }

    [Fact]
    public async Task Post_TableOfWork_IsTriedWithErrorsByCellBeforeItIsEntered()
    {
        using var planner = await _server.VisitAsync(Role.Planner);
        using var reporter = await _server.VisitAsync(Role.Reporter);
        Assert.Empty((await planner.PageAsync(List)).QuerySelectorAll($"[href='{List}/import-work']"));
        await planner.SendAsync($"{List}/new", HttpStatusCode.SeeOther, [.. Project("480万元"), ("code", "A-1")]);
        const string head = "code,what,on_date,source,amount,percent,words\n";

        var offered = await reporter.PageAsync(List);
        var wrong = await reporter.SendFileAsync($"{List}/import-work", HttpStatusCode.UnprocessableEntity, "work.csv", head + "A-9,到位,2026-04-10,省级,300万元,,\nA-1,支付,昨天,省级,很多,,\n");
        var tried = await reporter.SendFileAsync($"{List}/import-work", HttpStatusCode.OK, "work.csv", head + "A-1,到位,2026-04-10,省级,300万元,,\nA-1,进度,2026-06-30,,,60,主体封顶\n", ("why", "月报"));
        var before = await planner.PageAsync(First);
        var after = await reporter.DoAsync(tried, ".confirm .btn-primary");
        var again = await reporter.SendFileAsync($"{List}/import-work", HttpStatusCode.OK, "work.csv", head + "A-1,到位,2026-04-10,省级,300万元,,\n");

        Assert.NotNull(offered.QuerySelector($"[href='{List}/import-work']"));
        Assert.Equal(["第 3 行“on_date”列", "第 3 行“amount”列", "第 2 行“code”列"], wrong.QuerySelectorAll(".refused b").Select(Dom.Of));
        Assert.Equal("将登记进度 1 条、资金到位 1 笔、支付 0 笔，此前已登记 0 条", Dom.Of(tried.QuerySelector("h1")));
        Assert.Contains("到位 0 万元", Dom.Of(before.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Equal("已登记进度 1 条、资金到位 1 笔、支付 0 笔，此前已登记 0 条。", Dom.Of(after.QuerySelector(".notice")));
        var page = await planner.PageAsync(First);
        Assert.Equal("卫生院改造：计划 480 万元，到位 300 万元，支付 0 万元，形象进度 60%", Dom.Of(page.QuerySelector("h1")));
        Assert.Contains("月报", Dom.Of(page.QuerySelector("[aria-labelledby=project-money]")), StringComparison.Ordinal);
        Assert.Equal("将登记进度 0 条、资金到位 0 笔、支付 0 笔，此前已登记 1 条", Dom.Of(again.QuerySelector("h1")));
    }

    [Fact]
    public async Task Get_ProjectAsReporterOfItsUnit_OffersWhatTheUnitEnters()
    {
        using var planner = await _server.VisitAsync(Role.Planner);
        using var reporter = await _server.VisitAsync(Role.Reporter);
        using var leader = await _server.VisitAsync(Role.Leader);
        await planner.SendAsync($"{List}/new", HttpStatusCode.SeeOther, Project("480万元"));

        Assert.Equal(5, (await reporter.PageAsync(First)).QuerySelectorAll(".acts-row a").Length);
        Assert.Empty((await leader.PageAsync(First)).QuerySelectorAll(".acts-row a"));
        await reporter.SendAsync($"{First}/progress", HttpStatusCode.SeeOther, ("on", "2026-06-30"), ("percent", "10"), ("words", "开工"));
    }

    private static (string, string)[] Project(string total) =>
    [
        ("name", "卫生院改造"), ("task", "1"), ("unit", StaffServer.Unit), ("total", total),
        ("source", "province"), ("year", "2026"), ("amount", "300万元"), ("source", "county"), ("year", "2026"), ("amount", "180万元"),
    ];
}
