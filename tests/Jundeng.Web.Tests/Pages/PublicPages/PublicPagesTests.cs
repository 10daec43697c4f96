using System.Net;
using System.Text;
using System.Xml.Linq;
using Jundeng.Ledger;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Releases.Content;
using Jundeng.Web.Pages.PublicPages;

namespace Jundeng.Web.Tests.Pages.PublicPages;

public sealed class PublicPagesTests(PublicServer server) : IClassFixture<PublicServer>
{
    public static TheoryData<string> Paths =>
    [
        "/public", "/public?q=入园", PublicServer.Release, $"{PublicServer.Release}/domains/1", $"{PublicServer.Release}/targets/t1", $"{PublicServer.Release}/indicators/enrolment",
        $"{PublicServer.Release}/indicators/index", $"{PublicServer.Release}/regions/b", $"{PublicServer.Release}/gaps", $"{PublicServer.Release}/papers", $"{PublicServer.Release}/data", $"{PublicServer.Release}/method",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Get_EveryPage_IsWholeWithoutScriptInBothLanguages(string path)
    {
        var chinese = await server.PageAsync(path);
        var english = await server.PageAsync(path, language: "en");

        Assert.Equal(("zh-CN", "en"), (chinese.DocumentElement.GetAttribute("lang"), english.DocumentElement.GetAttribute("lang")));
        Assert.NotEqual(Dom.Of(chinese.QuerySelector("h1")), Dom.Of(english.QuerySelector("h1")));
        foreach (var page in new[] { chinese, english })
        {
            Assert.Empty(page.QuerySelectorAll("script"));
            Assert.Single(page.QuerySelectorAll("h1"));
            // Nothing that somebody has written is markup.
            Assert.Empty(page.QuerySelectorAll("th b, td b, dd i, td i"));
            Assert.All(page.QuerySelectorAll("table"), table => Assert.NotEmpty(table.QuerySelectorAll("thead th[scope=col]")));
        }
    }

    [Fact]
    public async Task Overview_EveryRoot_ListsWhatLiesUnderIt()
    {
        var page = await server.PageAsync(PublicServer.Release);

        Assert.Equal(["入园率", "床位"], page.QuerySelectorAll("section[aria-labelledby=page-index] .public-nodes a").Select(Dom.Of));
        Assert.NotNull(page.QuerySelector("section[aria-labelledby=page-orphans] table"));
        Assert.Empty(page.QuerySelectorAll("section[aria-labelledby=page-orphans] .public-nodes"));
    }

    [Fact]
    public async Task List_Search_FindsIndicatorsAndRegions()
    {
        var page = await server.PageAsync("/public?q=2030 入园率");

        Assert.Contains("入园率", page.QuerySelectorAll(".public-hits a").Select(Dom.Of));
        Assert.Contains($"{PublicServer.Release}/indicators/enrolment", page.QuerySelectorAll(".public-hits a").Select(link => link.GetAttribute("href")));
        Assert.Single((await server.PageAsync("/public?q=没有这个")).QuerySelectorAll(".empty-state"));
    }

    [Fact]
    public async Task Target_Page_AnswersInOneSentence()
    {
        var page = await server.PageAsync($"{PublicServer.Release}/targets/t1");

        Assert.StartsWith("2030 年，新增就业岗位为 1,800个，达到目标（", Dom.Of(page.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Contains("2030 1,750个 1,800个", page.QuerySelectorAll("table tbody tr").Select(row => string.Join(' ', Dom.Cells(row))));
        Assert.NotNull(page.QuerySelector("svg[role=img][aria-label]"));
        Assert.Equal($"{PublicServer.Release}/targets/t1?data=cut-1&scheme=towns@1", page.QuerySelector(".public-foot a")!.GetAttribute("href"));
        Assert.Contains("数据为<b>初步</b>数。", Dom.Of(page.QuerySelector(".public-foot")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Target_Page_QuotesTheSentenceOfThePlan()
    {
        var quotation = (await server.PageAsync($"{PublicServer.Release}/targets/t1")).QuerySelector(".public-quotation")!;

        Assert.Equal(("新增就业岗位1750个以上，其中困难人员180个。", "1750个", "zh-CN"), (quotation.QuerySelector("blockquote")!.TextContent, Dom.Of(quotation.QuerySelector("b")), quotation.QuerySelector("blockquote")!.GetAttribute("lang")));
        Assert.Equal("摘自青河县2030年度实施计划（青政发〔2030〕1号）", Dom.Of(quotation.QuerySelector("figcaption")));
        using var csv = await server.GetAsync($"{PublicServer.Release}/data/plan-targets.csv");
        Assert.Contains(",新增就业岗位1750个以上，其中困难人员180个。\n", await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Domain_Page_SaysOfEachTargetWhetherItIsMetAndWhenItIsDue()
    {
        var rows = (await server.PageAsync($"{PublicServer.Release}/domains/2")).QuerySelectorAll("tbody tr").ToList();

        Assert.Equal(["毛入园率 学前教育 期限 2030-11-30", "补助标准 学前教育"], rows.Select(row => Dom.Of(row.QuerySelector("th"))));
        Assert.Equal(["● 已实现", "○ 未报"], rows.Select(row => Dom.Of(row.QuerySelector(".met"))));
        Assert.Equal("期限 2030-11-30", Dom.Of((await server.PageAsync($"{PublicServer.Release}/targets/t3")).QuerySelectorAll(".public-about div").Single(fact => Dom.Of(fact).StartsWith("期限", StringComparison.Ordinal))));
    }

    // A town without a value of beds is not simply the worst: the page says what is missing, and what it could come to.
    [Fact]
    public async Task Index_RegionWithMissingData_SaysHowFarItCouldCome()
    {
        var index = await server.PageAsync($"{PublicServer.Release}/indicators/index");
        var region = await server.PageAsync($"{PublicServer.Release}/regions/c");

        var rows = index.QuerySelector("table")!.QuerySelectorAll("tbody tr").ToDictionary(row => Dom.Of(row.QuerySelector("th")), Dom.Cells);
        Assert.Equal(["48.5 缺数补齐后至多 98.5", "有数据 50.0%"], [rows["丙镇"][2], rows["丙镇"][^1]]);
        Assert.Equal("正常", rows["甲镇"][^1]);
        Assert.Single(index.QuerySelectorAll("table svg rect[fill^='url(#']"));
        Assert.EndsWith("缺数按未完成计，补齐后名次可能变化。", Dom.Of(index.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Equal(["48.5 缺数补齐后至多 98.5", "有数据 50.0%"], [.. region.QuerySelectorAll("tbody tr").Select(Dom.Cells).Where(row => row[0] == "总指数").Select(row => new[] { row[3], row[^1] }).Single()]);
        Assert.DoesNotContain("缺数", Dom.Of((await server.PageAsync($"{PublicServer.Release}/indicators/enrolment")).QuerySelector("h1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_Page_ExplainsEveryColumnOfEveryTable()
    {
        var explained = (await server.PageAsync($"{PublicServer.Release}/data")).QuerySelectorAll("tbody tr:has(code)").Select(Dom.Cells).ToDictionary(row => row[0], row => row[2]);

        foreach (var table in new[] { "plan-targets.csv", "results.csv", "observations.csv" })
        {
            using var answer = await server.GetAsync($"{PublicServer.Release}/data/{table}");
            var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
            var columns = Encoding.UTF8.GetString(bytes[3..]).Split('\n')[0].Split(',');
            Assert.All(columns, column => Assert.Contains(table, explained[column], StringComparison.Ordinal));
            Assert.Equal(columns.Length, explained.Count(one => one.Value.Contains(table, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("targets/t1", "t1")]
    [InlineData("indicators/beds", "beds")]
    [InlineData("regions/b", "b")]
    public async Task Page_OfOneThing_LeadsToFeedbackOnIt(string page, string about)
    {
        var link = (await server.PageAsync($"{PublicServer.Release}/{page}")).QuerySelector(".public-foot a[href*='/feedback']")!.GetAttribute("href")!;
        var form = await server.PageAsync(link);

        Assert.Equal(about, form.QuerySelector("#page-about option[selected]")!.GetAttribute("value"));
        // What changes with every message is not to be quoted.
        Assert.DoesNotContain("固定链接", Dom.Of(form.QuerySelector(".public-foot")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_MoreThanAreShown_SaysThatThereAreMore()
    {
        var release = (await server.Releases.ListAsync(null, TestContext.Current.CancellationToken))[0];
        var content = (await server.Releases.ContentAsync(release.Id, TestContext.Current.CancellationToken))!;
        var many = new PublicView(release, content with { Targets = [.. Enumerable.Repeat(content.Targets[0], 2 * PublicSearch.Most)] }, null);

        Assert.Equal(PublicSearch.Most + 1, PublicSearch.Find([many], content.Targets[0].Name).Count);
    }

    [Fact]
    public async Task Indicator_Page_SortsRegionsAndTellsTheGap()
    {
        var page = await server.PageAsync($"{PublicServer.Release}/indicators/enrolment");

        Assert.Equal("2030 年，入园率：3 个地区中，<b>乙镇</b>最高（98%），甲镇最低（73.5%），相差 24.5 个百分点。", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal(["<b>乙镇</b>", "丙镇", "甲镇"], page.QuerySelector("table")!.QuerySelectorAll("tbody th").Select(Dom.Of));
        Assert.Contains("2030 <b>乙镇</b> 98% 甲镇 73.5% 24.5 个百分点 缩小 24.5 个百分点", page.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', Dom.Cells(row)[..5])));
    }

    // Two of three children, and the eight of thirteen from whom they could be worked out: nowhere in any page or file.
    [Fact]
    public async Task SmallCounts_AreHiddenEverywhereWithTheReason()
    {
        var page = await server.PageAsync($"{PublicServer.Release}/indicators/orphans");
        var hidden = page.QuerySelector("table")!.QuerySelectorAll("tbody tr").Select(Dom.Cells).Where(row => row[^1].StartsWith("不公开", StringComparison.Ordinal)).ToList();
        Assert.Equal(["<b>乙镇</b>", "甲镇"], hidden.Select(row => row[0]).Order(StringComparer.Ordinal));
        Assert.All(hidden, row => Assert.Equal(["–", "–", "–", "", "不公开 人数过少，不予公开"], row[1..]));
        foreach (var file in new[] { "data/results.csv", "data/observations.csv", "data/release.json", "indicators/orphans", "regions/a", "gaps" })
        {
            using var answer = await server.GetAsync($"{PublicServer.Release}/{file}");
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain("66.67", text, StringComparison.Ordinal);
            Assert.DoesNotContain("61.54", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Downloads_HoldWhatWasFrozen()
    {
        using var json = await server.GetAsync($"{PublicServer.Release}/data/release.json");
        Assert.Equal(ReleaseJson.ToBytes((await server.Releases.ContentAsync("990201-2030-r1"))!), await json.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        using var csv = await server.GetAsync($"{PublicServer.Release}/data/plan-targets.csv");
        Assert.Equal(("text/csv", "990201-2030-r1-plan-targets.csv"), (csv.Content.Headers.ContentType!.MediaType, csv.Content.Headers.ContentDisposition!.FileName));
        Assert.Contains("新增就业岗位,", await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var xlsx = await server.GetAsync($"{PublicServer.Release}/data/release.xlsx");
        Assert.Equal("PK", Encoding.ASCII.GetString((await xlsx.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[..2]));
    }

    [Theory]
    [InlineData("", "charts/domains.svg")]
    [InlineData("targets/t1", "targets/t1/years.svg")]
    [InlineData("indicators/enrolment", "indicators/enrolment/regions.svg")]
    [InlineData("indicators/enrolment", "indicators/enrolment/gap.svg")]
    [InlineData("gaps", "indicators/index/gap.svg")]
    public async Task Chart_OfAPage_IsAFileThatNamesItsSource(string page, string chart)
    {
        Assert.NotNull((await server.PageAsync($"{PublicServer.Release}/{page}".TrimEnd('/'))).QuerySelector($"a[download][href='{PublicServer.Release}/{chart}']"));

        using var answer = await server.GetAsync($"{PublicServer.Release}/{chart}");
        Assert.Equal(("image/svg+xml", "attachment", "public, max-age=60"), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.DispositionType, answer.Headers.CacheControl!.ToString()));
        Assert.StartsWith("990201-2030-r1-", answer.Content.Headers.ContentDisposition.FileName, StringComparison.Ordinal);
        var svg = XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
        var words = svg.Descendants().Where(element => element.Name.LocalName == "desc").Select(element => element.Value).Single();
        Assert.Contains("数据版本 cut-1，评价方案 towns@1。", words, StringComparison.Ordinal);
        Assert.Contains("公开编号：990201-2030-r1", words, StringComparison.Ordinal);
        Assert.StartsWith("青河县2030年度实施情况", svg.Elements().First().Value, StringComparison.Ordinal);
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName == "script");

        using var again = await server.GetAsync($"{PublicServer.Release}/{chart}", ("If-None-Match", answer.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        using var english = await server.GetAsync($"{PublicServer.Release}/{chart}", ("Cookie", "lang=en"));
        Assert.Contains("Release 990201-2030-r1", await english.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("charts/none.svg")]
    [InlineData("targets/none/years.svg")]
    [InlineData("indicators/none/regions.svg")]
    [InlineData("indicators/orphans/none.svg")]
    public async Task Chart_ThatIsNone_IsNotFound(string chart)
    {
        using var answer = await server.GetAsync($"{PublicServer.Release}/{chart}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    // What is hidden on the page is hidden in its chart.
    [Fact]
    public async Task Chart_OfSmallCounts_TellsThemNot()
    {
        using var answer = await server.GetAsync($"{PublicServer.Release}/indicators/orphans/regions.svg");
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("不公开", text, StringComparison.Ordinal);
        Assert.DoesNotContain("66.67", text, StringComparison.Ordinal);
        Assert.DoesNotContain("61.54", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gaps_RegionsThatAreEqual_AreNamedNeitherHighestNorLowest()
    {
        const string scheme = """
            scheme: even
            version: 1
            title: {zh: 均等, en: Even}
            regions: [{id: a, name: 甲镇}, {id: b, name: 乙镇}]
            tree:
              - id: index
                name: {zh: 总指数, en: Index}
                children:
                  - {id: roads, name: {zh: 通路率, en: Roads}, unit: "%", attainment: {family: ratio, target: 100}}
            """;
        await using var even = new PublicServer();
        await even.InitializeAsync();
        var act = new Act("tester");
        await new SchemeService(even.Store!).AddAsync(Encoding.UTF8.GetBytes(scheme), "even.yaml", act);
        await new CutService(even.Store!).MakeAsync(Encoding.UTF8.GetBytes("region,period,indicator,value\na,2029,roads,80\nb,2029,roads,70\na,2030,roads,90\nb,2030,roads,90\n"), "even.csv", act);
        await new RunService(even.Store!).MakeAsync(new SchemeName("even", 1), "cut-2", act);
        var path = $"/public/{(await even.PublishAsync("均等", "run-2")).Id}";
        even.Clock.Advance(TimeSpan.FromSeconds(2));

        var (gaps, roads) = (await even.PageAsync($"{path}/gaps"), await even.PageAsync($"{path}/indicators/roads"));
        Assert.Equal("2030 年，通路率：2 个地区都是 90%。", Dom.Of(roads.QuerySelector("h1")));
        Assert.Equal(["甲镇 80% 乙镇 70%", "90% 90%"], roads.QuerySelectorAll("section[aria-labelledby=gap-roads] tbody tr").Select(row => string.Join(' ', Dom.Cells(row)[1..3])));
        Assert.Equal(["90%", "90%"], Dom.Cells(gaps.QuerySelector("section[aria-labelledby=page-gaps] tbody tr"))[1..3]);
        Assert.Equal(["90 分 90 分"], gaps.QuerySelectorAll("section[aria-labelledby=gap-index] tbody tr").Skip(1).Select(row => string.Join(' ', Dom.Cells(row)[1..3])));
    }

    [Fact]
    public async Task Get_SecondTime_IsNotSentAgain()
    {
        using var first = await server.GetAsync(PublicServer.Release, ("Accept-Encoding", "br"));
        Assert.Equal(("public, max-age=60", "br"), (first.Headers.CacheControl!.ToString(), string.Join(',', first.Content.Headers.ContentEncoding)));
        using var again = await server.GetAsync(PublicServer.Release, ("Accept-Encoding", "br"), ("If-None-Match", first.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        using var other = await server.GetAsync(PublicServer.Release, ("Accept-Encoding", "br"), ("If-None-Match", first.Headers.ETag!.ToString()), ("Cookie", "lang=en"));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal(first.Content.Headers.ContentLength, (await server.GetAsync(PublicServer.Release, ("Accept-Encoding", "br"))).Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("/public/none")]
    [InlineData("/public/990201-2030-r1/targets/none")]
    [InlineData("/public/990201-2030-r1/domains/9")]
    [InlineData("/public/990201-2030-r1/data/none.csv")]
    [InlineData("/public/990201-2030-r1?data=cut-9")]
    [InlineData("/public/plans/990201-2030/2031")]
    public async Task Get_WhatIsNotPublic_IsNotFound(string path) => Assert.Equal("没有这个页面", Dom.Of((await server.PageAsync(path, HttpStatusCode.NotFound)).QuerySelector("h1")));

    [Fact]
    public async Task Get_QuotedAddress_IsTheSamePage() =>
        Assert.Equal(Dom.Of((await server.PageAsync(PublicServer.Release)).QuerySelector("h1")), Dom.Of((await server.PageAsync($"{PublicServer.Release}?data=cut-1&scheme=towns@1")).QuerySelector("h1")));
}
