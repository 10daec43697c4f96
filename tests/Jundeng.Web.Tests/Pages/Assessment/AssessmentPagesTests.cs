using System.Net;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Assessment;

public sealed class AssessmentPagesTests(PlanServer server)
{
    private const string Run = "/assessment/runs/run-1";

    [Fact]
    public async Task Get_Overview_ListsRunsAndLeadsToSchemesAndCuts()
    {
        var page = await server.PageAsync("/assessment");

        Assert.Equal("2 次评价，用到 1 个方案版本、2 份数据截面", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal(["县域评价", "run-2", "county@1", "cut-2"], Dom.Cells(page.QuerySelector("table tbody tr"))[..4]);
        Assert.Equal(["县域评价", "county@1", "2", "county.yaml"], Dom.Cells((await TabAsync("评价方案")).QuerySelector("table tbody tr"))[..4]);
        Assert.Equal(["cut-1", "counties.csv", "12", "3", "2", "2"], Dom.Cells((await TabAsync("数据截面")).QuerySelector("table tbody tr:last-child"))[..6]);
        Assert.Equal("page", page.QuerySelector(".bar a[href='/assessment']")!.GetAttribute("aria-current"));

        Task<AngleSharp.Dom.IDocument> TabAsync(string name) => server.PageAsync(page.QuerySelectorAll(".tabs a").Single(tab => Dom.Of(tab) == name).GetAttribute("href")!);
    }

    [Fact]
    public async Task Get_EmptyDatabase_SaysWhatToDoNext()
    {
        await using var empty = await EmptyServer.StartAsync();
        using var visitor = new HttpClient { BaseAddress = empty.Address };
        var page = await PlanServer.ReadAsync(await visitor.GetAsync("/assessment", TestContext.Current.CancellationToken));

        Assert.Equal("还没有评价", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal("./jundeng scheme add 评价方案.yaml ./jundeng cut make 数据.csv ./jundeng run make 方案名 cut-1", Dom.Of(page.QuerySelector(".empty-state pre")));
    }

    [Fact]
    public async Task Get_Run_AnswersItsQuestionInTheHeading()
    {
        var page = await server.PageAsync(Run);

        Assert.Equal("2030 总指数：3 个地区平均 75.6，乙县最高，甲县最低，相差 40.0", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal(["各地平均 75.6", "最高 100.0 乙县", "最低 60.0 甲县", "高低差 40.0", "缺失数据 1 /6"], page.QuerySelectorAll(".figures > div").Select(Dom.Of));
        Assert.Equal("2030, Index: 3 regions have 75.6 on the mean; 乙县 is highest, 甲县 lowest, 40.0 apart", Dom.Of((await server.PageAsync(Run + "?lang=en")).QuerySelector("h1")));
    }

    [Fact]
    public async Task Get_Run_GivesEachRegionARowWithTheBestFirst()
    {
        var page = await server.PageAsync(Run);

        var rows = page.QuerySelectorAll(".heat-table tbody tr").Select(Dom.Cells).ToList();
        Assert.Equal(["乙县", "<丙县>", "甲县"], rows.Select(row => row[2]));
        Assert.Equal(["100.0", "100.0", "100.0"], rows[0][3..]);
        Assert.Equal(["66.7 66.7–100.0", "100.0", "0.0–100.0"], rows[1][3..]);
        Assert.Equal(["60.0", "50.0", "80.0"], rows[2][3..]);
        Assert.Equal("1–2", rows[0][1]);
        Assert.Equal(["66.7%", "33.3%"], page.QuerySelectorAll(".drill td").Select(Dom.Of).Skip(3).Select(words => words.Split(' ')[0]));
    }

    [Fact]
    public async Task Get_Run_HatchesWhatIsMissing()
    {
        var page = await server.PageAsync(Run);

        var gaps = page.QuerySelectorAll(".heat-table .gap").ToList();
        Assert.Equal(["66.7 66.7–100.0", "0.0–100.0"], gaps.Select(Dom.Of));
        Assert.Equal("<丙县> 健康：0.0–100.0，数据有缺失，看是怎样算出来的", gaps[1].QuerySelector("a")!.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Get_RunSorted_OrdersByTheColumnAndKeepsTheOtherWayRound()
    {
        var page = await server.PageAsync(Run + "?sort=health&order=low");

        Assert.Equal(["甲县", "乙县", "<丙县>"], page.QuerySelectorAll(".heat-table tbody th").Select(Dom.Of));
        var head = page.QuerySelector(".heat-table thead [aria-sort]")!;
        Assert.Equal(("ascending", "健康 ▲"), (head.GetAttribute("aria-sort"), Dom.Of(head)));
        Assert.Equal(Run + "?sort=health", head.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_RunUncapped_KeepsTheSurplus()
    {
        var page = await server.PageAsync(Run + "?scores=uncapped");

        Assert.Equal(["133.3", "100.0", "200.0"], Dom.Cells(page.QuerySelector(".heat-table tbody tr"))[3..]);
        Assert.Equal("不封顶", Dom.Of(page.QuerySelectorAll(".switch [aria-current]")[1]));
    }

    [Fact]
    public async Task Get_RunOfAPeriodAndNode_ShowsThatPart()
    {
        var page = await server.PageAsync(Run + "?period=2029&node=education");

        Assert.Equal(["甲县", "50.0", "50.0"], Dom.Cells(page.QuerySelector(".heat-table tbody tr"))[1..]);
        Assert.Equal("总指数 › 教育 2029", Dom.Of(page.GetElementById("page-heat")));
    }

    [Fact]
    public async Task Get_Run_TellsTheGapsOverTimeAndWhatToMendFirst()
    {
        var page = await server.PageAsync(Run);

        var gaps = page.QuerySelector("[aria-labelledby=page-gaps]")!.QuerySelectorAll("tbody tr").Select(Dom.Cells).ToList();
        Assert.Equal(["2029", "66.7", "66.7", "66.7", "0.0", "–", "0.0%"], gaps[0]);
        Assert.Equal(["2030", "75.6", "100.0 乙县", "60.0 甲县", "40.0", "▲ 扩大 +40.0", "23.2%"], gaps[1]);
        var chart = page.QuerySelector("[aria-labelledby=page-gaps] .period-chart")!;
        Assert.Equal(["60", "70", "80", "90", "100"], chart.QuerySelectorAll(".chart-mark").Select(Dom.Of));
        Assert.Equal(["2029", "2030"], chart.QuerySelectorAll(".chart-name").Select(Dom.Of));
        // From 60 to 100 is 178 px high, so 66.7 is 29.7 px above the foot; a region alone is a range without length.
        Assert.Equal([("160.33", "160.33"), ("190", "12")], chart.QuerySelectorAll("line.chart-range[y1]").Take(2).Select(line => (line.GetAttribute("y1")!, line.GetAttribute("y2")!)));
        // Of the shortfalls a has 5/6 in enrolment and 1/6 in beds, c all in beds, b none.
        Assert.Equal(
            [["床位", "38.9%", "", "13.3", "60.0", "33.3%"], ["入园率", "27.8%", "", "11.1", "83.3", "66.7%"]],
            page.QuerySelectorAll("#page-obstacles-table tbody tr").Select(Dom.Cells));
    }

    [Fact]
    public async Task Get_Region_SetsItBesideTheMean()
    {
        var page = await server.PageAsync(Run + "/regions/a?period=2030");

        Assert.Equal("甲县 2030 总指数 60.0，各地平均 75.6，在 3 个地区中列第 3", Dom.Of(page.QuerySelector("h1")));
        var rows = page.QuerySelectorAll("#page-profile-table tbody tr").Select(Dom.Cells).ToList();
        Assert.Equal(["总指数", "60.0", "", "75.6", "▲ 低于平均 −15.6", "3"], rows[0]);
        Assert.Equal(["床位", "80.0", "", "90.0", "▲ 低于平均 −10.0", "2"], rows[4]);
        Assert.Equal([["2029", "66.7", "66.7", "0.0", "1"], ["2030", "60.0", "75.6", "−15.6", "3"]], page.QuerySelector("[aria-labelledby=page-time]")!.QuerySelectorAll("tbody tr").Select(Dom.Cells));
    }

    [Fact]
    public async Task Get_RegionWithAGap_ShowsThePairs()
    {
        var page = await server.PageAsync(Run + "/regions/c?period=2030");

        var rows = page.QuerySelectorAll("#page-profile-table tbody tr").Select(Dom.Cells).ToList();
        Assert.Equal(["总指数", "66.7", "", "75.6", "▲ 低于平均 −8.9", "2", "66.7–100.0"], rows[0]);
        Assert.Equal(["健康", "无得分", "", "90.0", "–", "–", "0.0–100.0"], rows[3]);
    }

    [Fact]
    public async Task Get_Account_WalksFromTheDataToTheContribution()
    {
        var link = (await server.PageAsync(Run + "?node=health")).QuerySelectorAll(".heat-table tbody tr").Single(row => row.QuerySelector("th")!.TextContent.Contains("甲县", StringComparison.Ordinal))
            .QuerySelectorAll(".heat-cell a")[^1].GetAttribute("href")!;

        var page = await server.PageAsync(link);

        var told = Dom.Of(page.QuerySelector(".account"));
        Assert.Equal(Run + "/account?region=a&period=2030&node=beds", link);
        Assert.Contains("cut-1", told, StringComparison.Ordinal);
        Assert.Contains("80", told, StringComparison.Ordinal);
        Assert.Contains("33.33%", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Compare_SaysWhatEachDifferenceIsDueTo()
    {
        var page = await server.PageAsync("/assessment/compare?before=run-1&after=run-2");

        Assert.Equal("30 个数中有 3 个不同", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal(["数据 不同", "目标值 相同", "方案其余部分 相同"], page.QuerySelectorAll(".figures > div").Select(Dom.Of));
        Assert.Equal(["甲县", "2030", "60.0", "76.7", "+16.7", "+16.7", "0.0", "0.0"], Dom.Cells(page.QuerySelector("#page-changes tbody tr")));
    }

    [Theory]
    [InlineData("/assessment/runs/nothing", "没有编号为“nothing”的评价")]
    [InlineData("/assessment/compare?before=run-1&after=nothing", "没有编号为“nothing”的评价")]
    [InlineData("/assessment/compare", "没有编号为“”的评价")]
    [InlineData(Run + "?node=nothing", "这次评价没有这个地区、时期或指标")]
    [InlineData(Run + "?period=1999", "这次评价没有这个地区、时期或指标")]
    [InlineData(Run + "/regions/nothing", "这次评价没有这个地区、时期或指标")]
    [InlineData(Run + "/account?region=a&node=nothing", "这次评价没有这个地区、时期或指标")]
    [InlineData(Run + "/account", "这次评价没有这个地区、时期或指标")]
    public async Task Get_WhatIsNotThere_SaysSoWith404(string path, string heading)
    {
        var page = await server.PageAsync(path, HttpStatusCode.NotFound);

        Assert.Equal(heading, Dom.Of(page.QuerySelector("h1")));
        Assert.Equal("/assessment", page.QuerySelector("main a.btn")!.GetAttribute("href"));
    }
}
