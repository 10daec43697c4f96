using System.Net;
using Jundeng.Ledger;
using Jundeng.Ledger.Releases;

namespace Jundeng.Web.Tests.Pages.PublicPages;

public sealed class PublicSwitchTests(PublicServer server) : IClassFixture<PublicServer>
{
    [Fact]
    public async Task Release_ReplacedThenWithdrawn_SaysSoAtItsAddress()
    {
        const string current = "/public/plans/990201-2030/2030";
        Assert.Null((await server.PageAsync(PublicServer.Release)).QuerySelector(".notice"));
        await server.Releases.ProposeAsync(new ProposeRelease("990201-2030") { AsOf = new DateOnly(2030, 6, 30) }, new Act("甲"));
        await server.PageAsync("/public/990201-2030-r2", HttpStatusCode.NotFound);
        await server.Releases.ApproveAsync("990201-2030-r2", null, new Act("乙"));

        var replaced = await UntilAsync(PublicServer.Release, page => page.QuerySelector(".notice a") is not null);
        Assert.Equal("/public/990201-2030-r2", replaced.QuerySelector(".notice a")!.GetAttribute("href"));
        using (var answer = await server.GetAsync(current)) Assert.Equal("/public/990201-2030-r2", answer.Headers.Location!.ToString());

        // A release within its year says up to when it tells, and blames no target for days that have not come.
        Assert.StartsWith("截至2030年6月30日，青河县 ", Dom.Of((await server.PageAsync("/public/990201-2030-r2")).QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Equal("截至2030年6月30日，新增就业岗位为 1,400个，尚未达到目标（≥ 1,750个），实现度 80.0%。", Dom.Of((await server.PageAsync("/public/990201-2030-r2/targets/t1")).QuerySelector("h1")));

        await server.Releases.WithdrawAsync("990201-2030-r2", "床位数有误，更正后重新公开。", new Act("乙"));
        await UntilAsync("/public", page => page.QuerySelector("h1")!.TextContent == "还没有公开的年度");
        foreach (var path in new[] { "", "/data/release.json", "/targets/t1" })
        {
            var gone = await server.PageAsync("/public/990201-2030-r2" + path, HttpStatusCode.Gone);
            Assert.Contains("床位数有误，更正后重新公开。", Dom.Of(gone.QuerySelector(".empty-state")), StringComparison.Ordinal);
        }

        // The one before stays where it was quoted.
        await server.PageAsync(PublicServer.Release);
    }

    // The server asks the database once a second.
    private async Task<AngleSharp.Dom.IDocument> UntilAsync(string path, Func<AngleSharp.Dom.IDocument, bool> holds)
    {
        while (true)
        {
            var page = await server.PageAsync(path);
            if (holds(page)) return page;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
