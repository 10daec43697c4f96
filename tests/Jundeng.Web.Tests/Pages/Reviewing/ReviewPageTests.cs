using System.Net;
using System.Text;
using System.Text.Json;
using Jundeng.Plans;
using Jundeng.Plans.Corrections;
using Jundeng.Plans.Documents;
using static Jundeng.Web.Tests.Pages.Reviewing.ReviewServer;

namespace Jundeng.Web.Tests.Pages.Reviewing;

public sealed class ReviewPageTests
{
    [Fact]
    public async Task Get_NewPlan_SaysWhatWaitsAndMarksTheSource()
    {
        await using var server = await StartAsync();

        var page = await server.PageAsync(Review);

        Assert.Equal("3 项任务，3 个量：6 处待核，1 处发现未答", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal(["新增就业 ■ 错误", "=", "500", "人", "○ 待核", "接受 改 删"], Dom.Cells(page.QuerySelector("#t1")));
        Assert.Equal("500人", Dom.Of(page.QuerySelector("#s-t1.mark-pending")));
        Assert.Equal("5", page.QuerySelector("#s-t1")!.Closest("p")!.GetAttribute("data-line"));
        Assert.Null(page.QuerySelector(".last-step"));
    }

    [Fact]
    public async Task Post_AcceptOneWholeAndAll_CountsDownAndGoesOnToTheNext()
    {
        await using var server = await StartAsync();
        var page = await server.PageAsync(Review);

        using var answer = await server.SubmitAsync(page, "#t1 .accept");
        var one = await server.PageAsync(answer.Headers.Location!.OriginalString);
        var whole = await server.DoAsync(one, "#task-1 .accept-whole");
        var all = await server.DoAsync(whole, "button[value=accept-all]");

        Assert.Equal((HttpStatusCode.SeeOther, Review + "?at=target%20t2#t2"), (answer.StatusCode, answer.Headers.Location.OriginalString));
        Assert.Equal("3 项任务，3 个量：5 处待核，1 处发现未答", Dom.Of(one.QuerySelector("h1")));
        Assert.Contains("selected", one.QuerySelector("#t2")!.ClassList);
        Assert.Equal("3 项任务，3 个量：3 处待核，1 处发现未答", Dom.Of(whole.QuerySelector("h1")));
        Assert.Equal("3 项任务，3 个量：0 处待核，1 处发现未答", Dom.Of(all.QuerySelector("h1")));
        Assert.Matches(@"^\d{4}-\d\d-\d\d \d\d:\d\d 王敏 接受了 3 处$", Dom.Of(all.QuerySelector(".last-step span")));
        Assert.Null(all.QuerySelector("button[value=accept-all]"));
    }

    [Fact]
    public async Task Post_EditedFields_ChangeTheRowAndKeepTheReason()
    {
        await using var server = await StartAsync();
        var form = await server.PageAsync(Review + "?edit=target t3");

        var page = await server.DoAsync(form, ".panel button", ("indicator", "农民培训"), ("comparator", "ge"), ("value", "0.12万"), ("due", "2026-06-30"), ("why", "会议纪要"));
        var again = await server.PageAsync(Review + "?edit=target t3");

        Assert.Equal("原文第 7 行： 培训农民 800人次", Dom.Of(form.QuerySelector(".panel blockquote")));
        Assert.Equal(["农民培训 2026-06-30 前", "≥", "1,200", "人次", "✎ 已改", "改 还原"], Dom.Cells(page.QuerySelector("#t3")));
        Assert.Equal("会议纪要", again.QuerySelector("#panel-why")!.GetAttribute("value"));
        Assert.Equal("1200", again.QuerySelector("#panel-value")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_WrongFields_AreSaidAboveTheFormWithWhatWasTyped()
    {
        await using var server = await StartAsync();
        var form = await server.PageAsync(Review + "?edit=target t1");

        using var answer = await server.SubmitAsync(form, ".panel button", ("value", "五百左右"), ("indicator", "就业人数"), ("why", "试"));
        var page = await PlanServer.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("“五百左右”不是数字；请写如 1200、1.2万。", Dom.Of(page.QuerySelector(".panel [role=alert]")));
        Assert.Equal(("五百左右", "就业人数"), (page.QuerySelector("#panel-value")!.GetAttribute("value"), page.QuerySelector("#panel-indicator")!.GetAttribute("value")));
        Assert.Equal("3 项任务，3 个量：6 处待核，1 处发现未答", Dom.Of(page.QuerySelector("h1")));
    }

    [Fact]
    public async Task Post_FormOfAnEarlierVersion_IsRefusedWithASentenceAndKeepsWhatWasTyped()
    {
        await using var server = await StartAsync();
        var mine = await server.PageAsync(Review + "?edit=target t1");
        await server.DoAsync(await server.PageAsync(Review), "#t1 .accept");

        using var refused = await server.SubmitAsync(mine, ".panel button", ("value", "501"), ("why", "核实"));
        var page = await PlanServer.ReadAsync(refused);
        var after = await server.DoAsync(page, ".panel button");

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Matches("^页面打开之后，王敏 于 [0-9:]{8} 又作了改动，这一步没有执行；请看过最新的内容再做。$", Dom.Of(page.QuerySelector("[role=alert]")));
        Assert.Equal("501", page.QuerySelector("#panel-value")!.GetAttribute("value"));
        Assert.Equal("✓ 已核", Dom.Of(page.QuerySelector("#t1 .state")));
        Assert.Equal("501", Dom.Of(after.QuerySelector("#t1 .num")));
    }

    [Fact]
    public async Task Post_RemoveAndRestore_KeepsTheRowInItsPlace()
    {
        await using var server = await StartAsync();

        var removed = await server.DoAsync(await server.PageAsync(Review + "?remove=target t2"), ".panel button");
        var restored = await server.DoAsync(removed, "#t2 button");
        var task = await server.DoAsync(await server.PageAsync(Review + "?remove=task 2"), ".panel button", ("why", "并入第1项"));

        Assert.Equal(("✕ 已删", "恢复"), (Dom.Of(removed.QuerySelector("#t2 .state")), Dom.Of(removed.QuerySelector("#t2 .acts"))));
        Assert.Equal("600人", Dom.Of(removed.QuerySelector("#s-t2.mark-removed")));
        Assert.StartsWith("3 项任务，2 个量", Dom.Of(removed.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Equal("○ 待核", Dom.Of(restored.QuerySelector("#t2 .state")));
        Assert.Equal("✕ 已删", Dom.Of(task.QuerySelector("#task-2 .state")));
        Assert.Equal("任务以外", Dom.Of(task.QuerySelector("#t3")!.Closest("tbody")!.QuerySelector(".task-title")));
    }

    [Fact]
    public async Task Post_AddByWordsAndLine_FindsThePlaceOrSaysWhatIsWrong()
    {
        await using var server = await StartAsync();
        var form = await server.PageAsync(Review + "?add=target&words=若干间&line=7&in=2");
        Assert.Equal(("若干间", "7"), (form.QuerySelector("#panel-words")!.GetAttribute("value"), form.QuerySelector("#panel-line")!.GetAttribute("value")));
        Assert.Equal("2", form.QuerySelector("#panel-task option[selected]")!.GetAttribute("value"));

        using var nowhere = await server.SubmitAsync(form, ".panel button", ("words", "三十间"), ("indicator", "教室"), ("value", "30"), ("why", "附件"));
        using var twice = await server.SubmitAsync(form, ".panel button", ("words", "就业"), ("line", ""), ("indicator", "教室"), ("value", "30"), ("why", "附件"));
        var added = await server.DoAsync(form, ".panel button", ("indicator", "教室"), ("value", "30"), ("unit", "间"), ("why", "附件"));
        var task = await server.DoAsync(await server.PageAsync(Review + "?add=task"), ".panel button", ("words", "另建培训基地"), ("responsible", "县农业局\n县财政局"), ("why", "单列"));

        Assert.Equal("原文中没有这几个字；请照抄原文，或核对行号。", Dom.Of((await PlanServer.ReadAsync(nowhere)).QuerySelector("[role=alert]")));
        Assert.Matches("^这几个字在原文中出现了 \\d 处；请写明行号，或多抄几个字。$", Dom.Of((await PlanServer.ReadAsync(twice)).QuerySelector("[role=alert]")));
        Assert.Equal(["教室", "=", "30", "间", "＋ 新增", "改 还原"], Dom.Cells(added.QuerySelector("[id='t.a1']")));
        Assert.Equal("task-2", added.QuerySelector("[id='t.a1']")!.Closest("tbody")!.Id);
        Assert.Equal("task-a2", task.QuerySelector("[id='t.a1']")!.Closest("tbody")!.Id);
        Assert.Contains("另建培训基地", Dom.Of(task.QuerySelector("#task-a2 .task-title")), StringComparison.Ordinal);
        Assert.Equal("责任单位 县农业局、县财政局", Dom.Of(task.QuerySelector("#task-a2 .units")));
    }

    [Fact]
    public async Task Post_Answer_ClosesTheFinding()
    {
        await using var server = await StartAsync();
        var form = await server.PageAsync(Review + "?answer=0");

        var page = await server.DoAsync(form, ".panel button", ("answer", "mended"), ("why", "已发更正通知"));

        Assert.Equal("3 项任务，3 个量：6 处待核，0 处发现未答", Dom.Of(page.QuerySelector("h1")));
        Assert.Contains("计划已改正（王敏：已发更正通知）", Dom.Of(page.QuerySelector("#finding-1")), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#t2 .flag"));
    }

    [Fact]
    public async Task Post_Undo_TakesBackStepByStep()
    {
        await using var server = await StartAsync();
        var page = await server.DoAsync(await server.PageAsync(Review), "#t1 .accept");
        page = await server.DoAsync(await server.PageAsync(Review + "?remove=target t2"), ".panel button");

        page = await server.DoAsync(page, ".undo");
        Assert.Equal("○ 待核", Dom.Of(page.QuerySelector("#t2 .state")));
        page = await server.DoAsync(page, ".undo");

        Assert.Equal("3 项任务，3 个量：6 处待核，1 处发现未答", Dom.Of(page.QuerySelector("h1")));
        Assert.Null(page.QuerySelector(".undo"));
    }

    [Fact]
    public async Task Post_Discard_SaysWhatIsLostAndCanBeUndone()
    {
        await using var server = await StartAsync();
        Assert.Null((await server.PageAsync(Review)).QuerySelector($"a[href='{Review}/discard']"));
        var page = await server.DoAsync(await server.PageAsync(Review), "#t1 .accept");
        page = await server.DoAsync(await server.PageAsync(Review + "?remove=target t2"), ".panel button");

        var asked = await server.PageAsync(page.QuerySelector("a[href$='/discard']")!.GetAttribute("href")!);
        var empty = await server.DoAsync(asked, ".confirm .btn-danger", ("why", "改按印发稿"));
        var nothing = await server.PageAsync(Review + "/discard");
        var back = await server.DoAsync(empty, ".undo");

        Assert.Equal("将放弃：1 处改动、1 项接受、0 条答复", Dom.Of(asked.QuerySelector("h1")));
        Assert.Contains("t2", Dom.Of(asked.QuerySelector("table.changes")), StringComparison.Ordinal);
        Assert.Equal("3 项任务，3 个量：6 处待核，1 处发现未答", Dom.Of(empty.QuerySelector("h1")));
        Assert.Contains("放弃了全部改动", Dom.Of(empty.QuerySelector(".last-step")), StringComparison.Ordinal);
        Assert.Empty(nothing.QuerySelectorAll("form.confirm"));
        Assert.NotEqual("○ 待核", Dom.Of(back.QuerySelector("#t2 .state")));
    }

    [Fact]
    public async Task Post_Confirm_MakesARevisionAndTheFileGivesTheSameReading()
    {
        await using var server = await StartAsync();
        await server.DoAsync(await server.PageAsync(Review + "?edit=target t1"), ".panel button", ("value", "501"), ("why", "核实"));
        var draft = await server.TextAsync(Review + "/corrections.yaml");
        var confirmation = await server.PageAsync(Review + "/confirm");

        using var without = await server.SubmitAsync(confirmation, ".confirm button");
        var plan = await server.DoAsync(confirmation, ".confirm button", ("why", "审核完毕"));
        var first = await server.PageAsync(PlanPath + "?revision=1");
        using var api = JsonDocument.Parse(await server.TextAsync("/api/v1/plans/990101-2026"));

        Assert.Equal("与第 1 版相比有 1 处不同，0 处发现已答", Dom.Of(confirmation.QuerySelector("h1")));
        Assert.Equal(["改变", "t1 新增就业", "目标值 500 → 501"], Dom.Cells(confirmation.QuerySelector(".changes tbody tr")));
        Assert.StartsWith("还有 5 处没有核过", Dom.Of(confirmation.QuerySelector(".notice")), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "请写明依据：为什么这样改。"), (without.StatusCode, Dom.Of((await PlanServer.ReadAsync(without)).QuerySelector("[role=alert]"))));
        Assert.StartsWith("第 2 版已经生效", Dom.Of(plan.QuerySelector("[role=status]")), StringComparison.Ordinal);
        Assert.Equal("501", Dom.Of(plan.QuerySelector("#t1 .num")));
        Assert.Equal("500", Dom.Of(first.QuerySelector("#t1 .num")));
        Assert.StartsWith("这是第 1 版，现行的是第 2 版。", Dom.Of(first.QuerySelector(".notice")), StringComparison.Ordinal);
        Assert.Equal(["第 2 版", "第 1 版"], first.QuerySelectorAll(".revisions a").Select(link => Dom.Of(link)[..5]));
        Assert.Contains("王敏：审核完毕", Dom.Of(first.QuerySelector(".revisions li")), StringComparison.Ordinal);

        Assert.True(PlanDocument.TryDecode(Encoding.UTF8.GetBytes(Text), "plan.txt", out var text, out _));
        Assert.True(CorrectionFile.TryParse(draft, out var file, out _));
        Assert.True(PlanReader.TryRead(text, file, out var reading, out _));
        Assert.Equal(
            reading.Targets.Select(target => (target.Id, target.Value, target.Indicator)),
            api.RootElement.GetProperty("targets").EnumerateArray().Select(target => (target.GetProperty("id").GetString()!, target.GetProperty("value").GetDecimal(), target.GetProperty("indicator").GetString()!)));
        Assert.Equal(draft, await server.TextAsync(Review + "/corrections.yaml"));
        await server.PageAsync(PlanPath + "?revision=9", HttpStatusCode.NotFound);
        await server.PageAsync(PlanPath + "?revision=x", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_ConfirmWithoutChange_SaysThatThereIsNothingToConfirm()
    {
        await using var server = await StartAsync();

        var page = await server.PageAsync(Review + "/confirm");

        Assert.StartsWith("审核没有改动任何内容，第 1 版继续有效", Dom.Of(page.QuerySelector(".empty-state")), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form.confirm"));
    }

    [Fact]
    public async Task Get_ReaderThatReadsDifferently_ShowsFirstWhatWouldChange()
    {
        await using var server = await StartAsync(reading => reading with { Targets = [.. reading.Targets.Select(target => target.Id == "t1" ? target with { Indicator = "就业" } : target)] });

        var page = await server.PageAsync(Review);
        var reread = await server.PageAsync(page.QuerySelector(".empty-state a")!.GetAttribute("href")!);
        var plan = await server.DoAsync(reread, ".confirm button", ("why", "读取程序更新"));
        var review = await server.PageAsync(Review);

        Assert.Equal("读取程序已经更新，先看会有哪些变化", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal("重新读取会有 1 处变化，0 处更正或答复不再适用", Dom.Of(reread.QuerySelector("h1")));
        Assert.Equal(["改变", "t1 新增就业", "指标 就业 → 新增就业"], Dom.Cells(reread.QuerySelector(".changes tbody tr")));
        Assert.StartsWith("第 2 版已经生效", Dom.Of(plan.QuerySelector("[role=status]")), StringComparison.Ordinal);
        Assert.Equal("3 项任务，3 个量：6 处待核，1 处发现未答", Dom.Of(review.QuerySelector("h1")));
        Assert.Equal("重新读取的结果与现行版相同", Dom.Of((await server.PageAsync(PlanPath + "/reread")).QuerySelector("h1")));
    }

    [Theory]
    [InlineData(null, false, HttpStatusCode.BadRequest, "页面已经过期，这一步没有执行")]
    [InlineData("plans.example.org", true, HttpStatusCode.Forbidden, "只能在本机改动")]
    public async Task Post_WithoutTokenOrUnderAnotherName_IsRefused(string? host, bool token, HttpStatusCode status, string heading)
    {
        await using var server = await StartAsync();
        var page = await server.PageAsync(Review);
        var fields = page.QuerySelectorAll("#review-steps input").ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value")!);
        fields["do"] = "accept target t1";
        if (!token) fields.Remove("token");

        using var answer = await server.PostAsync(Review, fields, host);

        Assert.Equal((status, heading), (answer.StatusCode, Dom.Of((await PlanServer.ReadAsync(answer)).QuerySelector("h1"))));
        Assert.Equal("○ 待核", Dom.Of((await server.PageAsync(Review)).QuerySelector("#t1 .state")));
    }

    [Fact]
    public async Task Get_PlanWithoutSourceOrNoPlan_IsNotFoundWithASentence()
    {
        await using var server = await StartAsync();

        var page = await server.PageAsync("/plans/nowhere/review", HttpStatusCode.NotFound);

        Assert.Contains("nowhere", Dom.Of(page.QuerySelector("h1")), StringComparison.Ordinal);
        await server.PageAsync("/plans/nowhere/reread", HttpStatusCode.NotFound);
        await server.PageAsync("/plans/nowhere/review/confirm", HttpStatusCode.NotFound);
    }
}
