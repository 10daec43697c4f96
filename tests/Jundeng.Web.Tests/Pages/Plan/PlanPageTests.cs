using System.Net;
using AngleSharp.Dom;
using Jundeng.Plans;
using Jundeng.Web.Pages;

namespace Jundeng.Web.Tests.Pages.Plan;

public sealed class PlanPageTests(PlanServer server)
{
    [Fact]
    public async Task Get_Plan_AnswersItsQuestionInTheHeading()
    {
        var page = await server.PageAsync(PlanServer.Plan);

        Assert.Equal("3 项任务，6 个量：1 处需要核对", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("青河县 2030 · 均等", page.Title);
    }

    [Fact]
    public async Task Get_Plan_ShowsEveryTargetAsARowLinkedToItsWordsAndBack()
    {
        var page = await server.PageAsync(PlanServer.Plan);

        foreach (var target in SmallPlan.Reading.Targets)
        {
            var row = page.GetElementById(Anchors.Row(target.Id))!;
            var mark = page.GetElementById(Anchors.Mark(target.Id))!;
            Assert.Equal(target.Text, mark.TextContent);
            Assert.NotNull(row.QuerySelector($"a[href='#{mark.Id}']"));
            Assert.NotNull(mark.QuerySelector($"a[href='#{row.Id}']"));
        }
    }

    [Fact]
    public async Task Get_Plan_ShowsWhatWasRead()
    {
        var page = await server.PageAsync(PlanServer.Plan);

        Assert.Equal(["新增就业岗位 ▲ 警告", "≥", "1,750", "个", ""], Dom.Cells(page.GetElementById("t1")));
        Assert.Equal(["困难人员就业 其中", "=", "180", "个", ""], Dom.Cells(page.GetElementById("t2")));
        Assert.Equal(["毛入园率 确保 ▲ 警告", "=", "98", "%", "2030-11-30"], Dom.Cells(page.GetElementById("t3")));
        Assert.Equal(["补助标准 基数", "=", "45", "元", ""], Dom.Cells(page.GetElementById("t4")));
        Assert.Equal("1 促进就业 责任单位 县人社局 配合单位 县财政局", Dom.Of(page.QuerySelector("#task-1 .task-head")));
        Assert.Equal(["就业", "教育"], page.QuerySelectorAll("tbody.domain").Select(Dom.Of));
        Assert.Equal("任务以外", Dom.Of(page.GetElementById("t6")!.ParentElement!.QuerySelector(".task-head")));
    }

    [Fact]
    public async Task Get_Plan_KeepsEveryWordOfTheSourceAndNoMarkup()
    {
        var page = await server.PageAsync(PlanServer.Plan);

        var lines = page.QuerySelectorAll(".source p").Select(line => line.TextContent);
        Assert.Equal(SmallPlan.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), lines);
        Assert.Empty(page.QuerySelectorAll("script:not([src])"));
        Assert.Equal("3", Dom.Of(page.QuerySelector("#s-task-3 .block-no")));
    }

    [Fact]
    public async Task Get_Plan_PutsFindingsOnTopWithLinksToTheirPlaces()
    {
        var page = await server.PageAsync(PlanServer.Plan);

        var finding = page.GetElementById("finding-1")!;
        Assert.StartsWith("▲ 警告 可能矛盾 两处数值不同。", Dom.Of(finding), StringComparison.Ordinal);
        Assert.All(finding.QuerySelectorAll(".places a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal(["新增就业岗位1750个", "毛入园率达到98%"], finding.QuerySelectorAll(".places a").Select(Dom.Of));
        Assert.Equal("另有 1 条提示", Dom.Of(page.QuerySelector(".findings summary")));
        Assert.Equal("没有量化 没有量化。", string.Join(' ', page.QuerySelectorAll("#finding-2 b, #finding-2 b + span").Select(Dom.Of)));
        Assert.True(Position(page, ".findings") < Position(page, ".ledger"));
    }

    [Fact]
    public async Task Get_PlanWithoutSource_ShowsTheLedgerAlone()
    {
        var page = await server.PageAsync(PlanServer.LedgerOnly);

        Assert.Equal("3 项任务，6 个量", Dom.Of(page.QuerySelector("h1")));
        Assert.Null(page.QuerySelector(".source"));
        Assert.Empty(page.QuerySelectorAll("a[href^='#s-']"));
        Assert.Equal(6, page.QuerySelectorAll("tr.target").Length);
        Assert.All(page.QuerySelectorAll(".places a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Contains("只有台账，没有原文", Dom.Of(page.QuerySelector(".facts")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "320,000,000", "元", "1,750", "个")]
    [InlineData("?scale=wan", "32,000", "万元", "0.175", "万个")]
    [InlineData("?scale=yi", "3.2", "亿元", "0.0000175", "亿个")]
    public async Task Get_Scale_GivesAllAmountsInItButNoRatio(string query, string money, string moneyUnit, string count, string countUnit)
    {
        var page = await server.PageAsync(PlanServer.Plan + query);

        Assert.Equal([money, moneyUnit], Dom.Cells(page.GetElementById("t6"))[2..4]);
        Assert.Equal([count, countUnit], Dom.Cells(page.GetElementById("t1"))[2..4]);
        Assert.Equal(["98", "%"], Dom.Cells(page.GetElementById("t3"))[2..4]);
    }

    [Fact]
    public async Task Get_UnknownPlan_SaysSoWith404()
    {
        var page = await server.PageAsync("/plans/nowhere", HttpStatusCode.NotFound);

        Assert.Equal("没有编号为“nowhere”的计划", Dom.Of(page.QuerySelector("h1")));
        Assert.NotNull(page.QuerySelector("main a[href='/plans']"));
    }

    [Fact]
    public async Task Get_English_TranslatesThePageButNotThePlan()
    {
        var page = await server.PageAsync(PlanServer.Plan + "?lang=en");

        Assert.Equal("3 tasks, 6 quantities: 1 place to check", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("Two values differ.", Dom.Of(page.GetElementById("finding-1")), StringComparison.Ordinal);
        Assert.Equal("新增就业岗位", Dom.Of(page.QuerySelector("#t1 .indicator")));
        Assert.Equal("zh-CN", page.QuerySelector(".source p")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task Get_EveryKnownFinding_HasAName()
    {
        var words = await Language.WordFiles.ReadAsync("Words.resx");

        var codes = typeof(FindingCode).GetFields().Select(field => (string)field.GetRawConstantValue()!);
        Assert.All(codes, code => Assert.Contains($"finding.{code}", words.Keys));
    }

    private static int Position(IDocument page, string selector) => page.All.ToList().IndexOf(page.QuerySelector(selector)!);
}
