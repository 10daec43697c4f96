using Jundeng.Web.Tests.Hosting;
using Jundeng.Web.Tests.Pages.Reviewing;

namespace Jundeng.Web.Tests.Pages.Home;

public sealed class HomePageTests
{
    [Fact]
    public async Task Get_OfAnEmptyLedger_SaysHowToBegin()
    {
        await using var server = await EmptyServer.StartAsync();
        var page = await server.PageAsync("/");

        Assert.Equal("现在没有要办的事项", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal("/plans/new", page.QuerySelector(".empty-state a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_WithUnitsThatNobodyHasMatched_LeadsToMatchingThem()
    {
        await using var server = await ReviewServer.StartAsync();

        var page = await server.PageAsync("/");

        Assert.Equal("1 项要办", Dom.Of(page.QuerySelector("h1")));
        var work = page.QuerySelector(".home-items tbody a")!;
        Assert.Equal(("确认责任单位（2）", "/plans/990101-2026/units"), (Dom.Of(work), work.GetAttribute("href")));
    }
}
