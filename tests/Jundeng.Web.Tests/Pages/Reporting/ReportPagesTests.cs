using System.Net;
using System.Text.Json;
using Jundeng.Ledger.Accounts;
using static Jundeng.Web.Tests.Pages.Rounds.RoundServer;

namespace Jundeng.Web.Tests.Pages.Reporting;

public sealed class ReportPagesTests
{
    [Fact]
    public async Task Get_Report_ShowsTheCommitmentInTheWordsOfThePlanAndTheFields()
    {
        await using var server = await StartAsync();
        using var reporter = await server.VisitAsync(Role.Reporter);
        using var checker = await server.VisitAsync(Role.Checker);

        var page = await reporter.PageAsync(Report);
        var other = await checker.PageAsync(Report);

        Assert.Equal("1 扩大就业", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal("500人", Dom.Of(page.QuerySelector(".commitment mark")));
        Assert.Equal("新增就业", Dom.Of(page.QuerySelector("#t1 .indicator")));
        Assert.Equal("目标 500 人 时间已过 49.6%", Dom.Of(page.QuerySelector("#t1 .report-bar p")));
        Assert.Equal(["save", "check", "submit"], page.QuerySelectorAll(".report-do button").Select(button => button.GetAttribute("value")));
        Assert.Null(other.QuerySelector("#report-form"));
    }

    [Fact]
    public async Task Post_CheckSubmitReturnAgainAccept_GoesThroughTheWholeRound()
    {
        await using var server = await StartAsync();
        using var reporter = await server.VisitAsync(Role.Reporter);
        using var checker = await server.VisitAsync(Role.Checker);
        var form = await reporter.PageAsync(Report);

        using var asked = await reporter.SubmitAsync(form, "button[value=check]", (Value, "600"));
        var spoken = await PlanServer.ReadAsync(asked);
        using var refused = await reporter.SubmitAsync(form, "button[value=submit]", (Value, "600"), ("done", "已办招聘会"));
        var warned = await PlanServer.ReadAsync(refused);
        var submitted = await reporter.DoAsync(warned, "button[value=submit]", ("reason.target.t1", "含外地返乡"));

        Assert.Equal("还有 2 处需要处理，已标在各项旁边。", Dom.Of(spoken.QuerySelector(".refused")));
        Assert.Equal("600", spoken.QuerySelector($"[name='{Value}']")!.GetAttribute("value"));
        Assert.Contains("没有填写已做工作", Dom.Of(spoken.QuerySelector("[data-item=words] .says-error")), StringComparison.Ordinal);
        Assert.Contains("已超过全年目标", Dom.Of(spoken.QuerySelector("#t1 .says")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.False(warned.QuerySelector("#t1 .report-reason")!.HasAttribute("hidden"));
        Assert.Equal("已提交，等待审核。 继续填报下一份", Dom.Of(submitted.QuerySelector(".notice")));
        Assert.Null(submitted.QuerySelector("#report-form"));

        var queue = await checker.PageAsync($"{Open}/check");
        Assert.Equal("第 1 份，共 1 份待审核", Dom.Of(queue.QuerySelector(".check-pager span")));
        Assert.Contains("说明：含外地返乡", Dom.Of(queue.QuerySelector(".says-row")), StringComparison.Ordinal);
        using var unreasoned = await checker.SubmitAsync(queue, "button[value=return]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unreasoned.StatusCode);
        var none = await checker.DoAsync(queue, "button[value=return]", ("why", "请附名册"));
        Assert.Equal("没有待您审核的报告", Dom.Of(none.QuerySelector("h1")));

        var back = await reporter.PageAsync(Report);
        Assert.Contains("请附名册", Dom.Of(back.QuerySelector("main > .refused")), StringComparison.Ordinal);
        await reporter.DoAsync(back, "button[value=submit]", (Value, "480"), ("reason.target.t1", ""));

        var again = await checker.PageAsync($"{Open}/check");
        Assert.Equal("600", Dom.Of(again.QuerySelector("del")).Replace("原为 ", "", StringComparison.Ordinal));
        Assert.Equal("现为 480", Dom.Of(again.QuerySelector("ins")));
        await checker.DoAsync(again, "button[value=accept]");

        var accepted = await reporter.PageAsync(Report);
        Assert.Equal("● 已通过", Dom.Of(accepted.QuerySelector(".report-light")));
        Assert.Equal(["保存", "提交", "退回", "提交", "通过"], accepted.QuerySelectorAll(".report-steps li").Select(step => Dom.Of(step)).Select(step => step.Contains("退回", StringComparison.Ordinal) ? "退回" : step[^2..]).Prepend("保存"));
        var corrected = await reporter.DoAsync(await reporter.PageAsync($"{Report}?correct=yes"), "button[value=correct]", (Value, "490"), ("why", "漏计"));
        Assert.Equal("◆ 待审核", Dom.Of(corrected.QuerySelector(".report-light")));
    }

    // What is only read stands in the scale of the address; what is typed stays in the unit of the plan.
    [Fact]
    public async Task Get_Scale_GivesWhatIsReadInItAndLeavesTheFields()
    {
        await using var server = await StartAsync();
        using var reporter = await server.VisitAsync(Role.Reporter);
        using var checker = await server.VisitAsync(Role.Checker);
        Assert.Empty((await reporter.PageAsync(Report)).QuerySelectorAll(".switch"));

        var form = await reporter.PageAsync($"{Report}?scale=wan");
        Assert.Equal("目标 0.05 万人 时间已过 49.6%", Dom.Of(form.QuerySelector("#t1 .report-bar p")));
        Assert.Equal("数值（人）", Dom.Of(form.QuerySelector("#t1 .report-fields label")));
        Assert.Equal(["原值", "万"], form.QuerySelectorAll("#report-form .switch a").Select(Dom.Of));

        using var saved = await reporter.SubmitAsync(form, "button[value=save]", (Value, "20000"), ("reason.target.t1", "含外地返乡"));
        Assert.Equal($"{Report}?scale=wan", saved.Headers.Location?.OriginalString);
        var kept = await reporter.PageAsync($"{Report}?scale=wan");
        Assert.Equal("20000", kept.QuerySelector($"[name='{Value}']")!.GetAttribute("value"));
        Assert.Contains("本期 2 万人（目标的 4,000.0%）", Dom.Of(kept.QuerySelector("#t1 .report-bar p")), StringComparison.Ordinal);

        var sheet = await checker.PageAsync($"{Report}?scale=wan");
        Assert.Equal(["= 0.05 万人", "", "2"], Dom.Cells(sheet.QuerySelector("table.data tbody tr"))[1..4]);
        Assert.Equal("20000", Dom.Cells((await checker.PageAsync(Report)).QuerySelector("table.data tbody tr"))[3]);
    }

    [Fact]
    public async Task Check_Scale_StaysFromReportToReport()
    {
        await using var server = await StartAsync();
        using var reporter = await server.VisitAsync(Role.Reporter);
        using var checker = await server.VisitAsync(Role.Checker);
        await reporter.DoAsync(await reporter.PageAsync(Report), "button[value=submit]", (Value, "300"), ("done", "两场招聘会"));

        var queue = await checker.PageAsync($"{Open}/check?scale=wan");
        using var accepted = await checker.SubmitAsync(queue, "button[value=accept]");

        Assert.Equal("0.03", Dom.Cells(queue.QuerySelector("table.data tbody tr"))[3]);
        Assert.Equal($"{Open}/check?scale=wan", accepted.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Post_ValueThatIsNoNumber_IsSaidBesideItsFieldAndKept()
    {
        await using var server = await StartAsync();
        using var reporter = await server.VisitAsync(Role.Reporter);

        using var answer = await reporter.SubmitAsync(await reporter.PageAsync(Report), "button[value=save]", (Value, "许多"), ("done", "两场招聘会"));
        var page = await PlanServer.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("“许多”不是数值", Dom.Of(page.QuerySelector("#t1 .says-error")), StringComparison.Ordinal);
        Assert.Equal("许多", page.QuerySelector($"[name='{Value}']")!.GetAttribute("value"));
        Assert.Equal("两场招聘会", Dom.Of(page.QuerySelector("[name=done]")));
    }

    [Fact]
    public async Task Post_StaleVersion_ShowsBothAndTakesItWhenSentAgain()
    {
        await using var server = await StartAsync();
        using var reporter = await server.VisitAsync(Role.Reporter);
        var (first, second) = (await reporter.PageAsync(Report), await reporter.PageAsync(Report));
        var once = await reporter.DoAsync(first, "button[value=save]", (Value, "100"));
        await reporter.DoAsync(once, "button[value=save]", (Value, "120"));

        using var stale = await reporter.SubmitAsync(await reporter.PageAsync(Report), "button[value=save]", ("seen", "1"), (Value, "150"));
        var both = await PlanServer.ReadAsync(stale);
        var taken = await reporter.DoAsync(both, "button[value=save]");

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal("现存内容：120", Dom.Of(both.QuerySelector("#t1 .says-other")));
        Assert.Equal("150", both.QuerySelector($"[name='{Value}']")!.GetAttribute("value"));
        Assert.Equal("150", taken.QuerySelector($"[name='{Value}']")!.GetAttribute("value"));
        Assert.NotNull(second);
    }

    [Fact]
    public async Task Post_SubmitTwice_ChangesNothingTheSecondTime()
    {
        await using var server = await StartAsync();
        using var reporter = await server.VisitAsync(Role.Reporter);
        var form = await reporter.PageAsync(Report);

        await reporter.DoAsync(form, "button[value=submit]", (Value, "300"), ("done", "两场招聘会"));
        var twice = await reporter.DoAsync(form, "button[value=submit]", (Value, "300"), ("done", "两场招聘会"));

        Assert.Single(twice.QuerySelectorAll(".report-steps li"));
    }

    [Fact]
    public async Task Post_ChecksAndDraft_AnswerTheScript()
    {
        await using var server = await StartAsync();
        using var reporter = await server.VisitAsync(Role.Reporter);
        var form = await reporter.PageAsync(Report);

        var checks = await AnswerAsync(reporter, form, $"{Report}/checks", HttpStatusCode.OK, (Value, "许多"));
        var draft = await AnswerAsync(reporter, form, $"{Report}/draft", HttpStatusCode.OK, (Value, "300"));
        var refused = await AnswerAsync(reporter, form, $"{Report}/draft", HttpStatusCode.UnprocessableEntity, (Value, "许多"), ("seen", "1"));
        var clean = await AnswerAsync(reporter, form, $"{Report}/checks", HttpStatusCode.OK, (Value, "300"), ("done", "两场招聘会"));

        var line = Assert.Single(checks.GetProperty("findings").EnumerateArray().ToList());
        Assert.Equal(("target.t1", true), (line.GetProperty("field").GetString(), line.GetProperty("isError").GetBoolean()));
        Assert.Equal(1, draft.GetProperty("version").GetInt32());
        Assert.Contains("不是数值", refused.GetProperty("problem").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, clean.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public async Task Post_Evidence_IsKeptAndComesBackAsAFile()
    {
        await using var server = await StartAsync();
        using var reporter = await server.VisitAsync(Role.Reporter);
        var form = await reporter.PageAsync(Report);

        using var answer = await reporter.SendFileAsync(form, "button[value=save]", "file", "名册.txt", "<script>alert(1)</script>"u8.ToArray(), (Value, "300"));
        var page = await reporter.FollowAsync(answer);
        using var bad = await reporter.SendFileAsync(page, "button[value=save]", "file", "程序.exe", [0x4D, 0x5A, 0, 1, 2], (Value, "310"));
        var refused = await PlanServer.ReadAsync(bad);
        using var file = await reporter.GetAsync($"{Report}/evidence/1");

        Assert.Equal("名册.txt", Dom.Of(page.QuerySelector("fieldset .plain-list a")));
        Assert.Equal("300", page.QuerySelector($"[name='{Value}']")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.StatusCode);
        Assert.Equal("310", refused.QuerySelector($"[name='{Value}']")!.GetAttribute("value"));
        Assert.Equal(("text/plain", "attachment"), (file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("<script>alert(1)</script>", await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Post_Detach_TakesTheFileOffAndKeepsWhatWasTyped()
    {
        await using var server = await StartAsync();
        using var reporter = await server.VisitAsync(Role.Reporter);
        using var attached = await reporter.SendFileAsync(await reporter.PageAsync(Report), "button[value=save]", "file", "名册.txt", "名单"u8.ToArray(), (Value, "300"));

        var page = await reporter.DoAsync(await reporter.FollowAsync(attached), "button[value=detach-1]", (Value, "310"));

        Assert.Contains("已撤下“名册.txt”", Dom.Of(page.QuerySelector(".notice")), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("fieldset .plain-list a"));
        Assert.Equal("310", page.QuerySelector($"[name='{Value}']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_LateReport_WaitsToBeAdmittedByThePlanner()
    {
        await using var server = await StartAsync();
        using var reporter = await server.VisitAsync(Role.Reporter);
        using var planner = await server.VisitAsync(Role.Planner);

        var sent = await reporter.DoAsync(await reporter.PageAsync(LateReport), "button[value=submit]", (Value, "30"), ("done", "两场招聘会"));
        var board = await planner.PageAsync(Closed);
        var admitted = await planner.DoAsync(await planner.PageAsync(board.QuerySelector("#board-late-in ~ ul .btn")!.GetAttribute("href")!), ".confirm .btn-primary", ("why", "系统升级"));

        Assert.Contains("须经受理", Dom.Of(sent.QuerySelector(".notice")), StringComparison.Ordinal);
        Assert.Contains("进入待审核", Dom.Of(admitted.QuerySelector(".notice")), StringComparison.Ordinal);
        Assert.Null(admitted.QuerySelector("#board-late-in"));
    }

    [Fact]
    public async Task Get_OwnReports_TellsTheMostUrgentFirst()
    {
        await using var server = await StartAsync();
        using var reporter = await server.VisitAsync(Role.Reporter);

        var page = await reporter.PageAsync("/reports");

        Assert.Equal("待填报 2 份：逾期 1，被退回 0", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal([LateReport, Report], page.QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll("tbody td a[href^='/rounds/']"), round => Assert.Matches("^\\d{4} 年", Dom.Of(round)));
    }

    private static async Task<JsonElement> AnswerAsync(Hosting.StaffVisit visit, AngleSharp.Dom.IDocument form, string path, HttpStatusCode expected, params (string Name, string Value)[] typed)
    {
        form.QuerySelector("#report-form")!.SetAttribute("action", path);
        using var answer = await visit.SubmitAsync(form, "button[value=save]", typed);
        Assert.Equal(expected, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.Clone();
    }
}
