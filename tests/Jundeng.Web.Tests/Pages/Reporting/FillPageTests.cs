using System.Net;
using Jundeng.Ledger.Accounts;
using Jundeng.Publishing.Templates;
using static Jundeng.Web.Tests.Pages.Rounds.RoundServer;

namespace Jundeng.Web.Tests.Pages.Reporting;

public sealed class FillPageTests
{
    private const string ReportPath = Rounds.RoundServer.Report;

    [Fact]
    public async Task Get_Template_IsAWorkbookOfTheRound()
    {
        await using var server = await StartAsync();
        using var reporter = await server.VisitAsync(Role.Reporter);

        using var file = await reporter.GetAsync($"{Open}/template.xlsx?unit=990101-u1");
        using var unknown = await reporter.GetAsync($"{Open}/template.xlsx?unit=nobody");

        var bytes = await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal("990101-2026-mid-year-990101-u1.xlsx", file.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal("990101-2026-mid-year-r1", Assert.Single(ReportTemplateReader.Read(bytes, "a.xlsx", "990101-2026-mid-year")).ReportId);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task Post_WorkbookWithErrors_ListsThemByPlaceAndWritesNothing()
    {
        await using var server = await StartAsync();
        using var reporter = await server.VisitAsync(Role.Reporter);

        using var answer = await reporter.SendFileAsync(await reporter.PageAsync($"{Open}/excel"), "#excel-up ~ form .btn-primary", "file", "填报.xlsx", await FilledTemplate.OfAsync(server.Database, "990101-2026-mid-year", null, "许多"), ("submit", "no"));
        var page = await PlanServer.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("“填报.xlsx”有 1 处问题，什么也没有写入；请改好后重新上传。", Dom.Of(page.QuerySelector("#excel-errors")));
        Assert.Matches(@"^数值 第 \d+ 行 [A-Z] 列$", Dom.Of(page.QuerySelector(".excel-errors tbody th")));
        Assert.Contains("不是数值", Dom.Of(page.QuerySelector(".excel-errors tbody td")), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("button[value=confirm]"));
        Assert.Equal("还没有人填写。", Dom.Of((await reporter.PageAsync(ReportPath)).QuerySelector("#report-steps + p")));
    }

    [Fact]
    public async Task Post_Workbook_IsTriedFirstAndTakenWhenConfirmed()
    {
        await using var server = await StartAsync();
        using var reporter = await server.VisitAsync(Role.Reporter);
        var form = await reporter.PageAsync($"{Open}/excel");

        using var tried = await reporter.SendFileAsync(form, "#excel-up ~ form .btn-primary", "file", "填报.xlsx", await FilledTemplate.OfAsync(server.Database, "990101-2026-mid-year", null, "300"), ("submit", "yes"));
        var page = await PlanServer.ReadAsync(tried);
        var before = await reporter.PageAsync(ReportPath);
        var board = await reporter.DoAsync(page, "button[value=confirm]");

        Assert.Equal("用 Excel 填报：还有 1 份报告可填", Dom.Of(form.QuerySelector("h1")));
        Assert.DoesNotContain(page.QuerySelectorAll("#excel-confirm ~ p a"), link => Dom.Of(link).Contains("mid-year", StringComparison.Ordinal));
        Assert.Equal("试读完毕：文件中 1 份报告，1 份有新内容", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal("○ 未填报", Dom.Of(before.QuerySelector(".report-light")));
        Assert.Equal("已提交 1 份报告，0 份没有变化。", Dom.Of(board.QuerySelector(".notice")));
        Assert.Equal("◆ 待审核", Dom.Of((await reporter.PageAsync(ReportPath)).QuerySelector(".report-light")));
    }

    [Fact]
    public async Task Post_FileThatIsNoTemplate_IsRefused()
    {
        await using var server = await StartAsync();
        using var reporter = await server.VisitAsync(Role.Reporter);

        using var answer = await reporter.SendFileAsync(await reporter.PageAsync($"{Open}/excel"), "#excel-up ~ form .btn-primary", "file", "a.xlsx", [1, 2, 3]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }
}
