using Jundeng.Ledger;
using Jundeng.Ledger.Settings;

namespace Jundeng.Web.Tests.Pages.PublicPages;

public sealed class SiteTests(PublicServer server) : IClassFixture<PublicServer>
{
    [Theory]
    [InlineData(PublicServer.Release, ".public-foot")]
    [InlineData("/public", ".public-foot")]
    [InlineData("/help", ".foot")]
    public async Task Foot_SetByThePlace_StandsAtTheEndOfEveryPageAsText(string path, string foot)
    {
        // Asked before, so that what is kept of the page must give way.
        var before = await server.PageAsync(path);
        var settings = new SettingService(server.Store!);
        var text = $"主办：青河县<b>发展改革局</b>，电话 0570-{path.Length:0000}";

        await settings.SetAsync(SiteSettings.Foot, text, new Act("tester"));
        Assert.DoesNotContain(text, before.Body!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith(text, Dom.Of((await UntilAsync(path, text)).QuerySelector(foot)), StringComparison.Ordinal);

        await settings.SetAsync(SiteSettings.Foot, null, new Act("tester"));
        Assert.Equal("", (await settings.GetAsync(SiteSettings.Foot)).Value);
    }

    // What a page is asked for by is said by whoever asks, and must not stand on pages that are kept for others.
    [Fact]
    public async Task Address_SetByThePlace_BeginsWhatIsQuotedWhateverTheRequestNames()
    {
        const string path = $"{PublicServer.Release}/targets/t1";
        var (settings, text) = (new SettingService(server.Store!), "https://gb.example:8443");
        Assert.Equal($"{path}?data=cut-1&scheme=towns@1", Quoted(await server.PageAsync(path)));

        await settings.SetAsync(SiteSettings.Address, text, new Act("tester"));
        var page = await UntilAsync(path, text);
        using var other = await server.GetAsync($"{path}?scale=wan", ("Host", "127.0.0.1:1"));

        Assert.Equal($"{text}{path}?data=cut-1&scheme=towns@1", Quoted(page));
        Assert.Equal(Quoted(page), Dom.Of(page.QuerySelector(".public-foot a")));
        Assert.Equal($"{text}{path}?data=cut-1&scheme=towns@1&scale=wan", Quoted(await PlanServer.ReadAsync(other)));
        // Everything else leads on where it is read.
        Assert.Single(page.QuerySelectorAll($"[href^='{text}']"));

        await settings.SetAsync(SiteSettings.Address, null, new Act("tester"));
    }

    [Theory]
    [InlineData("gb.example")]
    [InlineData("ftp://gb.example")]
    [InlineData("https://gb.example/")]
    [InlineData("https://gb.example/public")]
    [InlineData("https://gb.example?x=1")]
    [InlineData("https://somebody@gb.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Address_ThatIsNoServer_IsRefused(string text)
    {
        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => new SettingService(server.Store!).SetAsync(SiteSettings.Address, text, new Act("tester")));
        Assert.Equal($"site.address 不能为“{text}”；应为形如 https://www.example.cn 的网址，末尾不带斜杠和路径。", Assert.Single(refused.Reasons).Message.Zh);
    }

    [Fact]
    public async Task Foot_OfTwoLinesOrTooLong_IsRefused()
    {
        var settings = new SettingService(server.Store!);
        foreach (var text in new[] { "一行\n又一行", new string('长', 301) })
            Assert.Equal("setting-value", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => settings.SetAsync(SiteSettings.Foot, text, new Act("tester")))).Reasons).Code);
    }

    private static string? Quoted(AngleSharp.Dom.IDocument page) => page.QuerySelector(".public-foot a")!.GetAttribute("href");

    // The server asks the database once a second.
    private async Task<AngleSharp.Dom.IDocument> UntilAsync(string path, string text)
    {
        while (true)
        {
            var page = await server.PageAsync(path);
            if (page.Body!.TextContent.Contains(text, StringComparison.Ordinal)) return page;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
