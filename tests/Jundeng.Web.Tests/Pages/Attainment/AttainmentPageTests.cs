using System.Net;

namespace Jundeng.Web.Tests.Pages.Attainment;

public sealed class AttainmentPageTests(PlanServer server)
{
    private const string Page = PlanServer.Plan + "/attainment";

    [Fact]
    public async Task Get_Attainment_AnswersItsQuestionInTheHeading()
    {
        var page = await server.PageAsync(Page);

        Assert.Equal("3 个目标值已报 2 个：实现度 66.7%，其余全部完成可达 100.0%", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal(
            ["实现度 66.7%", "不封顶 67.6%", "下限 – 上限 66.7% – 100.0%", "已报 66.7% 2/3", "已实现 2 /3", "无量化任务 ○ 未报 1"],
            page.QuerySelectorAll(".figures > div").Select(Dom.Of));
    }

    [Fact]
    public async Task Get_Attainment_GivesEachDomainAndUnitARow()
    {
        var page = await server.PageAsync(Page);

        var domains = page.QuerySelectorAll("#page-domains-table tbody tr").Select(Dom.Cells).ToList();
        Assert.Equal(["就业", "100.0%", "", "100.0%", "102.9%", "1/1", "2", "○ 未报 1"], domains[0]);
        Assert.Equal(["教育", "50.0%", "", "100.0%", "50.0%", "1/2", "1", ""], domains[1]);
        var units = page.QuerySelectorAll("#page-units-table tbody tr").Select(Dom.Cells);
        Assert.Equal(["县人社局", "县教育局"], units.Select(unit => unit[0]));
    }

    [Fact]
    public async Task Get_Attainment_DrawsTheMissingPartAsARangeOfItsOwn()
    {
        var page = await server.PageAsync(Page);

        var bar = page.QuerySelectorAll("#page-domains-table tbody tr").Single(row => row.GetAttribute("data-name") == "教育").QuerySelector("svg")!;
        Assert.Equal("50%", bar.QuerySelector(".bar-value")!.GetAttribute("width"));
        var missing = bar.QuerySelector("[fill='url(#page-hatch)']")!;
        Assert.Equal(("50%", "50%"), (missing.GetAttribute("x"), missing.GetAttribute("width")));
        Assert.NotNull(page.GetElementById("page-hatch"));
    }

    [Fact]
    public async Task Get_Attainment_WalksEachNumberBackToTheWordsOfThePlan()
    {
        var page = await server.PageAsync(Page);

        var row = page.QuerySelectorAll("tr.target").Single(row => Dom.Of(row.QuerySelector(".indicator")) == "毛入园率");
        Assert.Equal(["= 98", "98", "%", "2030-12-31", "初步 <i>年末</i>", "● 已实现", "100.0%", "100.0%"], Dom.Cells(row)[1..]);
        var quotation = row.QuerySelector("a.quotation")!;
        Assert.Equal("毛入园率达到98%，补助标准由45元提高到…", quotation.TextContent);
        Assert.Equal("98%", quotation.QuerySelector("b")!.TextContent);
        Assert.Equal($"{PlanServer.Plan}#s-t3", quotation.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_AsOfADay_CountsOnlyWhatWasReportedByThen()
    {
        var page = await server.PageAsync(Page + "?asOf=2030-06-30");

        Assert.Equal("3 个目标值已报 1 个：实现度 26.7%，其余全部完成可达 93.3%", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal("2030-06-30", page.QuerySelector("input[name=asOf]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Get_WrongDay_SaysSoBesideTheFieldWith400()
    {
        var page = await server.PageAsync(Page + "?asOf=30.6.2030", HttpStatusCode.BadRequest);

        Assert.Equal("只计到这一天的数 不是日期；请写成 2026-10-01。", Dom.Of(page.QuerySelector("form.filter .refused p")));
        Assert.Equal("以下未按所填日期显示。", Dom.Of(page.QuerySelector("form.filter .hint")));
        Assert.Equal("30.6.2030", page.QuerySelector("input[name=asOf]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Get_DrillIntoAGroup_LeavesItsTargetsAndAWayBack()
    {
        var page = await server.PageAsync(Page + "?asOf=2030-12-31");
        var drill = page.QuerySelectorAll("#page-domains-table a").Single(link => Dom.Of(link) == "教育").GetAttribute("href")!;

        var drilled = await server.PageAsync(drill);

        Assert.Equal("3 个量逐项", Dom.Of(drilled.GetElementById("page-targets")));
        Assert.Equal(["毛入园率", "补助标准", "补助标准"], drilled.QuerySelectorAll("tr.target .indicator").Select(Dom.Of));
        var chip = drilled.QuerySelector("a.chip")!;
        Assert.Equal("领域：教育 ×", Dom.Of(chip));
        Assert.Equal(Page + "?asOf=2030-12-31#page-targets", chip.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_FilterThatNothingPasses_SaysHowToGoOn()
    {
        var page = await server.PageAsync(Page + "?unit=无此单位");

        Assert.Equal("没有符合条件的目标值。 看全部", Dom.Of(page.QuerySelector(".targets .empty-state")));
    }

    [Fact]
    public async Task Get_LowestFirst_OrdersTheGroups()
    {
        var page = await server.PageAsync(Page + "?order=low");

        Assert.Equal(["教育", "就业"], page.QuerySelectorAll("#page-domains-table tbody th").Select(Dom.Of));
    }

    [Fact]
    public async Task Get_NothingReported_SaysSo()
    {
        var page = await server.PageAsync(PlanServer.LedgerOnly + "/attainment");

        Assert.Equal("3 个目标值还没有报数", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal("未报", Dom.Cells(page.QuerySelector("#page-domains-table tbody tr"))[1]);
        Assert.Empty(page.QuerySelectorAll("a.quotation"));
    }
}
