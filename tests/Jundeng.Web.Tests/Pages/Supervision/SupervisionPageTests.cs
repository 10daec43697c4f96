using System.Net;
using AngleSharp.Dom;

namespace Jundeng.Web.Tests.Pages.Supervision;

public sealed class SupervisionPageTests
{
    [Fact]
    public async Task Get_BeforeAnyLight_SaysThatNothingWaits()
    {
        await using var server = await OverduePlan.StartAsync(drawn: false);

        var page = await server.PageAsync("/supervision");

        Assert.Equal("没有在办的督办单，也没有等待督办的预警", Dom.Of(page.QuerySelector("h1")));
        Assert.Contains("这里还没有督办单。", Dom.Of(page.QuerySelector(".empty-state")), StringComparison.Ordinal);
        await server.RedirectAsync(OverduePlan.Path + "/tasks/1/light", "/supervision?plan=" + OverduePlan.Id);
    }

    [Fact]
    public async Task Post_Lights_DrawsThemAndSaysWhatChanged()
    {
        await using var server = await OverduePlan.StartAsync(drawn: false);

        var page = await server.DoAsync(await server.PageAsync("/supervision"), "form[action$='/lights'] button");

        Assert.Equal("青禾县 2020 已按规则亮灯，3 项有变化。", Dom.Of(page.QuerySelector(".notice")));
        Assert.Equal("3 项预警还没有督办", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal(["逾期", "逾期", "逾期"], page.QuerySelectorAll(".waiting-light").Select(Dom.Of));
        var again = await server.DoAsync(page, "form[action$='/lights'] button");
        Assert.Equal("青禾县 2020 的灯与上次相同，没有新的记录。", Dom.Of(again.QuerySelector(".notice")));
    }

    [Fact]
    public async Task Get_Warnings_FilteredByUnit_HoldsItsTasksWithTheWayToAnOrder()
    {
        await using var server = await OverduePlan.StartAsync();

        var page = await server.PageAsync("/supervision/warnings?unit=" + Uri.EscapeDataString("县农业局"));

        Assert.Equal("3 项预警还没有督办", Dom.Of(page.QuerySelector("h1")));
        var row = Assert.Single(page.QuerySelectorAll("tbody tr"));
        Assert.Equal("技能培训", Dom.Of(row.QuerySelector("th")));
        Assert.Equal(OverduePlan.Path + "/warnings/2", row.QuerySelector("td:last-child a")!.GetAttribute("href"));
        Assert.Contains("技能培训", await server.TextAsync("/supervision/warnings?format=csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Warning_IssuesTheOrderThatIsProposed()
    {
        await using var server = await OverduePlan.StartAsync();
        var form = await server.PageAsync(OverduePlan.Path + "/warnings/2");
        Assert.Equal("对“技能培训”下达督办", Dom.Of(form.QuerySelector("h1")));
        Assert.Contains("请查明原因，采取措施，按期报告办理结果。", form.QuerySelector("textarea[name=demand]")!.TextContent, StringComparison.Ordinal);

        var order = await server.DoAsync(form, ".confirm .btn-primary");

        Assert.Equal("督办单 990101-d1 已下达给青禾县农业农村局。", Dom.Of(order.QuerySelector(".notice")));
        Assert.StartsWith("已下达，剩 10 个工作日", Dom.Of(order.QuerySelector("h1")), StringComparison.Ordinal);
        // What nobody changed is kept in both languages.
        Assert.Contains("Find out why", Dom.Of((await server.PageAsync("/orders/990101-d1?lang=en")).QuerySelector(".demand p")), StringComparison.Ordinal);

        var list = await server.PageAsync("/supervision?lang=zh");
        Assert.Equal("1 件督办在办，0 件逾期；2 项预警还没有督办", Dom.Of(list.QuerySelector("h1")));
        Assert.Equal(["技能培训 990101-d1", "青禾县农业农村局", "青禾县 2020", "已下达"], Dom.Cells(list.QuerySelector("table.list tbody tr")).Take(4));
        using var twice = await server.SubmitAsync(form, ".confirm .btn-primary", ("demand", "请立即整改"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
        var again = await PlanServer.ReadAsync(twice);
        Assert.Equal("2 已有未销号的督办单 990101-d1；请在该单上办理，避免重复督办。", Dom.Of(again.QuerySelector(".refused")));
        Assert.Equal("请立即整改", again.QuerySelector("textarea[name=demand]")!.TextContent);
    }

    [Fact]
    public async Task Post_Order_StepByStep_OffersOnlyWhatIsPossibleNow()
    {
        await using var server = await OverduePlan.StartAsync();
        var page = await server.DoAsync(await server.PageAsync(OverduePlan.Path + "/warnings/1"), ".confirm .btn-primary");
        Assert.Equal(["签收", "暂停", "终止"], Steps(page));
        page = await Step(server, page, "sign");
        Assert.Equal("督办单 990101-d1 已签收，现为“已签收”。", Dom.Of(page.QuerySelector(".notice")));
        page = await Step(server, page, "start");
        Assert.Equal(["申请延期", "报告办理结果", "暂停", "终止"], Steps(page));

        using (var refused = await server.SubmitAsync(page, "button[value=report]", ("text", " "), ("why", "补充")))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            var form = (await PlanServer.ReadAsync(refused)).QuerySelector("button[value=report]")!.Closest("form")!;
            Assert.NotNull(form.QuerySelector(".refused"));
            Assert.Equal("补充", form.QuerySelector("input[name=why]")!.GetAttribute("value"));
        }

        page = await Step(server, page, "report", ("text", "已新增就业 <b>500</b> 人"));
        Assert.Equal("已新增就业 <b>500</b> 人", page.QuerySelector("td.step-text")!.TextContent);
        Assert.Equal(["核查通过", "核查退回"], Steps(page));
        page = await Step(server, await Step(server, page, "pass"), "close");
        Assert.Equal("督办单已销号", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal(["重新督办"], Steps(page));
        Assert.Empty((await server.PageAsync("/supervision")).QuerySelectorAll("table.list"));
        Assert.Single((await server.PageAsync("/supervision?all=1")).QuerySelectorAll("table.list tbody tr"));

        // A step that somebody else has taken meanwhile is refused with what is possible instead.
        using var late = await server.PostAsync("/orders/990101-d1", [new("token", page.QuerySelector("input[name=token]")!.GetAttribute("value")!), new("do", "sign")]);
        Assert.Contains("现在可以：重新督办。", Dom.Of((await PlanServer.ReadAsync(late)).QuerySelector(".refused")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Light_IsSetForATimeAndLifted()
    {
        await using var server = await OverduePlan.StartAsync();
        const string path = OverduePlan.Path + "/tasks/1/light";
        var form = await server.PageAsync(path);
        using (var refused = await server.SubmitAsync(form, "button[value=set]", ("light", "green"), ("until", "2020-01-01"), ("why", "已完成")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);

        await server.DoAsync(form, "button[value=set]", ("light", "green"), ("until", "9999-01-01"), ("why", "现场核查已完成"));

        form = await server.PageAsync(path);
        Assert.Contains("现场核查已完成", Dom.Of(form.QuerySelector("main")), StringComparison.Ordinal);
        Assert.Equal("2 项预警还没有督办", Dom.Of((await server.PageAsync("/supervision")).QuerySelector("h1")));
        await server.DoAsync(form, "button[value=lift]");
        Assert.Equal("3 项预警还没有督办", Dom.Of((await server.PageAsync("/supervision")).QuerySelector("h1")));
    }

    [Fact]
    public async Task Post_Remark_OnAnOrder_IsShownToEverybodyWhoReadsIt()
    {
        await using var server = await OverduePlan.StartAsync();
        var page = await server.DoAsync(await server.PageAsync(OverduePlan.Path + "/warnings/1"), ".confirm .btn-primary");

        page = await server.DoAsync(page, ".remarks button", ("text", "请人社局一周内\n拿出办法。"));

        Assert.Equal("批示已记入，查看这项内容的人都能看到。", Dom.Of(page.QuerySelector(".notice")));
        Assert.Equal("请人社局一周内\n拿出办法。", page.QuerySelector(".remarks blockquote p")!.TextContent.ReplaceLineEndings("\n"));
        Assert.Equal("王敏", Dom.Of(page.QuerySelector(".remarks footer")).Split(' ')[0]);
    }

    [Fact]
    public async Task Get_Order_ThatIsNotThere_IsNotFound()
    {
        await using var server = await OverduePlan.StartAsync();

        Assert.Contains("没有督办单“990101-d9”", Dom.Of((await server.PageAsync("/orders/990101-d9", HttpStatusCode.NotFound)).QuerySelector("main")), StringComparison.Ordinal);
        Assert.NotNull((await server.PageAsync(OverduePlan.Path + "/warnings/99", HttpStatusCode.NotFound)).QuerySelector(".refused"));
    }

    private static Task<IDocument> Step(Reviewing.ReviewServer server, IDocument page, string step, params (string Name, string Value)[] typed) => server.DoAsync(page, $"button[value={step}]", typed);

    private static IEnumerable<string> Steps(IDocument page) => page.QuerySelectorAll(".step-next h3").Select(Dom.Of);
}
