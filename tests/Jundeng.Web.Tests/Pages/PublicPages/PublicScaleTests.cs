using System.Net;

namespace Jundeng.Web.Tests.Pages.PublicPages;

public sealed class PublicScaleTests(PublicServer server) : IClassFixture<PublicServer>
{
    // A scale stands in the address, is kept like any page, and goes with the link that is quoted and with the chart.
    [Fact]
    public async Task Target_Scale_IsOfThePageItsPermanentLinkAndItsChart()
    {
        var path = $"{PublicServer.Release}/targets/t1";
        var page = await server.PageAsync($"{path}?scale=wan");

        Assert.StartsWith("2030 年，新增就业岗位为 0.18万个，达到目标（≥ 0.175万个）", Dom.Of(page.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Contains("2030 0.175万个 0.18万个", page.QuerySelectorAll("table tbody tr").Select(row => string.Join(' ', Dom.Cells(row))));
        Assert.Equal(("万", path), (Dom.Of(page.QuerySelector(".switch [aria-current]")), page.QuerySelector(".switch a")!.GetAttribute("href")));
        var permanent = page.QuerySelector(".public-foot a")!.GetAttribute("href")!;
        Assert.Equal($"{path}?data=cut-1&scheme=towns@1&scale=wan", permanent);
        Assert.Equal(Dom.Of(page.QuerySelector("h1")), Dom.Of((await server.PageAsync(permanent)).QuerySelector("h1")));
        using var chart = await server.GetAsync(page.QuerySelector("a[download]")!.GetAttribute("href")!);
        Assert.Contains("0.18万个", await chart.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    // Whoever starts with 万 stays with it, wherever the links of the release lead; who does not is never brought to it.
    [Theory]
    [InlineData("", "")]
    [InlineData("?scale=wan", "wan")]
    [InlineData("?scale=yi", "yi")]
    public async Task Get_EveryLinkOfARelease_KeepsTheScale(string query, string scale)
    {
        Queue<string> ahead = new([PublicServer.Release + query]);
        HashSet<string> seen = [.. ahead];
        while (ahead.TryDequeue(out var address))
        {
            var page = await server.PageAsync(address);
            Assert.All(page.QuerySelectorAll("form[action^='/public/']"), form => Assert.Equal(scale, ScaleOf(form.GetAttribute("action")!)));
            foreach (var link in page.QuerySelectorAll($"a[href^='{PublicServer.Release}']").Where(link => link.Closest(".switch, .bar-lang") is null).Select(link => link.GetAttribute("href")!).Where(link => !link.Contains("/data/", StringComparison.Ordinal)))
            {
                Assert.Equal(scale, ScaleOf(link));
                if (!link.Contains("data=", StringComparison.Ordinal) && !link.Contains(".svg", StringComparison.Ordinal) && seen.Add(link)) ahead.Enqueue(link);
            }

            if (page.QuerySelector(".public-head") is { } head && !address.Contains("about=", StringComparison.Ordinal) && head.QuerySelector("[aria-current=page]") is { } tab) Assert.Equal(address, tab.GetAttribute("href"));
        }

        // It went everywhere, not only to the tabs.
        string[] paths = ["/domains/1", "/targets/t1", "/indicators/enrolment", "/regions/b", "/gaps", "/method", "/data", "/feedback"];
        Assert.Empty(paths.Select(path => PublicServer.Release + path + query).Except(seen));
    }

    [Fact]
    public async Task Get_SearchAndList_LeadToReleasesInPlainAmounts()
    {
        Assert.All((await server.PageAsync("/public?q=就业")).QuerySelectorAll(".public-hits a"), link => Assert.Equal("", ScaleOf(link.GetAttribute("href")!)));
        Assert.All((await server.PageAsync("/public?scale=wan")).QuerySelectorAll("main a"), link => Assert.Equal("", ScaleOf(link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task Get_Scale_IsOfferedWhereAnAmountReachesIt()
    {
        Assert.Empty((await server.PageAsync($"{PublicServer.Release}/targets/t1")).QuerySelectorAll(".switch"));
        Assert.Empty((await server.PageAsync($"{PublicServer.Release}/targets/t3")).QuerySelectorAll(".switch"));
        Assert.Empty((await server.PageAsync($"{PublicServer.Release}/gaps")).QuerySelectorAll(".switch"));
        // Scores are no amounts, and percentages have no myriads.
        Assert.DoesNotContain("万", Dom.Of((await server.PageAsync($"{PublicServer.Release}/indicators/index?scale=wan")).QuerySelector("main table")), StringComparison.Ordinal);
        Assert.Contains("98%", Dom.Of((await server.PageAsync($"{PublicServer.Release}/indicators/enrolment?scale=wan")).QuerySelector("h1")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("?scale=wan", true)]
    [InlineData("?scale=yi", true)]
    [InlineData("?scale=other", false)]
    [InlineData("?scale=wan&x=1", false)]
    public async Task Get_Scale_IsKeptAsAPageOfItsOwn(string query, bool kept)
    {
        using var plain = await server.GetAsync($"{PublicServer.Release}/targets/t1");
        using var answer = await server.GetAsync($"{PublicServer.Release}/targets/t1{query}");

        Assert.Equal(kept, answer.Headers.CacheControl?.Public == true);
        Assert.Equal(kept, answer.Headers.ETag is not null);
        if (!kept) return;
        Assert.Equal(query.Length == 0, answer.Headers.ETag!.Equals(plain.Headers.ETag));
        using var again = await server.GetAsync($"{PublicServer.Release}/targets/t1{query}", ("If-None-Match", answer.Headers.ETag.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    private static string ScaleOf(string address) => System.Web.HttpUtility.ParseQueryString(new Uri(new Uri("http://place.example"), address).Query)["scale"] ?? "";
}
