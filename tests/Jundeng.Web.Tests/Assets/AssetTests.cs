using System.Net;
using System.Net.Http.Headers;

namespace Jundeng.Web.Tests.Assets;

public sealed class AssetTests(PlanServer server)
{
    [Fact]
    public async Task Get_EveryPartOfAPage_IsServedAndMayBeKept()
    {
        var page = await server.PageAsync(PlanServer.Plan + "/attainment");
        var parts = page.QuerySelectorAll("script[src], link[rel=stylesheet], link[rel=icon]").Select(part => part.GetAttribute("src") ?? part.GetAttribute("href")!).ToList();

        Assert.Equal(5, parts.Count);
        foreach (var part in parts)
        {
            using var answer = await server.GetAsync(part);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl?.ToString());
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Get_StyleSheet_IsCompressedOnceAsAsked(string encoding)
    {
        var page = await server.PageAsync("/plans");
        using var visitor = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = server.Address };
        visitor.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));

        using var answer = await visitor.GetAsync(page.QuerySelector("link[href*=tabler]")!.GetAttribute("href"), TestContext.Current.CancellationToken);

        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
        Assert.InRange((await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 1_000, 100_000);
    }

    [Fact]
    public async Task Get_AssetAgain_IsNotSentAgain()
    {
        var page = await server.PageAsync("/plans");
        using var visitor = server.Visitor();
        var path = page.QuerySelector("link[href*=jundeng]")!.GetAttribute("href");
        using var first = await visitor.GetAsync(path, TestContext.Current.CancellationToken);
        visitor.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await visitor.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/assets/000000000000/css/jundeng.css")]
    [InlineData("/assets/x/nowhere.js")]
    public async Task Get_UnknownAsset_IsNotFound(string path)
    {
        using var answer = await server.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
