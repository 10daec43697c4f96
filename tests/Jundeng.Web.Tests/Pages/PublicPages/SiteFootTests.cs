using Jundeng.Ledger;
using Jundeng.Ledger.Settings;

namespace Jundeng.Web.Tests.Pages.PublicPages;

public sealed class SiteFootTests(PublicServer server) : IClassFixture<PublicServer>
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

    [Fact]
    public async Task Foot_OfTwoLinesOrTooLong_IsRefused()
    {
        var settings = new SettingService(server.Store!);
        foreach (var text in new[] { "一行\n又一行", new string('长', 301) })
            Assert.Equal("setting-value", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => settings.SetAsync(SiteSettings.Foot, text, new Act("tester")))).Reasons).Code);
    }

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
