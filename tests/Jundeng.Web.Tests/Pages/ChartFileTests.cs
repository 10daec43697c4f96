using System.Net;
using System.Xml.Linq;

namespace Jundeng.Web.Tests.Pages;

/// <summary>Every chart of the workbench is a file, too, for whom the page is.</summary>
public sealed class ChartFileTests(PlanServer server)
{
    private const string Run = "/assessment/runs/run-1";

    [Theory]
    [InlineData(Run, Run + "/charts/regions.svg", "评价方案 county@1，数据截面 cut-1，评价 run-1")]
    [InlineData(Run, Run + "/charts/gaps.svg", "评价方案 county@1，数据截面 cut-1，评价 run-1")]
    [InlineData(Run, Run + "/charts/obstacles.svg", "评价方案 county@1，数据截面 cut-1，评价 run-1")]
    [InlineData(Run + "/regions/a?period=2030", Run + "/regions/a/charts/profile.svg", "甲县")]
    [InlineData(Run + "/regions/a?period=2030", Run + "/regions/a/charts/periods.svg", "甲县")]
    [InlineData(Run + "/regions/a?period=2030", Run + "/regions/a/charts/obstacles.svg", "甲县")]
    [InlineData(PlanServer.Plan + "/attainment", PlanServer.Plan + "/attainment/charts/domains.svg", "计划 990201-2030 第 1 版")]
    [InlineData(PlanServer.Plan + "/attainment?asOf=2030-06-30&order=low", PlanServer.Plan + "/attainment/charts/units.svg", "数据截至2030年6月30日")]
    [InlineData(PlanServer.Plan + "/tasks/1?scale=wan", PlanServer.Plan + "/tasks/1/charts/t1.svg", "计划 990201-2030 第 1 版")]
    public async Task Get_ChartOfAPage_IsAFileThatNamesItsSource(string page, string chart, string source)
    {
        var links = (await server.PageAsync(page)).QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href")!).ToList();
        var address = Assert.Single(links, link => link.Split('?')[0] == chart);

        using var answer = await server.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(("image/svg+xml", "attachment"), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal("no-cache, private", answer.Headers.CacheControl!.ToString());
        var svg = XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
        Assert.Contains(source, string.Join(' ', svg.Elements().Take(2).Select(element => element.Value)), StringComparison.Ordinal);

        using var visitor = server.Visitor();
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.TryAddWithoutValidation("If-None-Match", answer.Headers.ETag!.ToString());
        using var known = await visitor.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
    }

    [Theory]
    [InlineData(Run + "/charts/none.svg")]
    [InlineData(Run + "/charts/profile.svg")]
    [InlineData(Run + "/regions/none/charts/profile.svg")]
    [InlineData(PlanServer.Plan + "/attainment/charts/none.svg")]
    [InlineData(PlanServer.Plan + "/tasks/1/charts/none.svg")]
    public async Task Get_ChartThatIsNone_IsNotFound(string chart)
    {
        using var answer = await server.GetAsync(chart);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    // What is missing is hatched in the file as on the page, and a pair is written as one.
    [Fact]
    public async Task Get_Regions_ShowsPairsOfWhatIsMissing()
    {
        using var answer = await server.GetAsync(Run + "/charts/regions.svg");
        var svg = XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;

        Assert.Contains("66.7–100.0", svg.Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value));
        Assert.Contains(svg.Descendants(), element => element.Name.LocalName == "rect" && (string?)element.Attribute("fill") == "url(#page-hatch)" && (string?)element.Attribute("width") != "18");
    }
}
