using Jundeng.Web.Tests.Pages.Supervision;

namespace Jundeng.Web.Tests.Pages.Wall;

public sealed class WallPageTests
{
    [Fact]
    public async Task Get_Wall_SaysWhatIsWorstInFewWords()
    {
        await using var server = await OverduePlan.StartAsync();

        var page = await server.PageAsync(OverduePlan.Path + "/wall?look=dark");

        Assert.Equal("3 项任务：3 项逾期", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal("dark", page.DocumentElement.GetAttribute("data-look"));
        Assert.Equal(["逾期 3", "实现度 0.0%", "在办督办 0"], page.QuerySelectorAll(".numbers div").Select(Dom.Of));
        Assert.Equal(["扩大就业 县人社局", "技能培训 县农业局", "就业宣传 县人社局"], page.QuerySelectorAll(".worst li").Select(Dom.Of));
        Assert.NotEmpty(page.QuerySelectorAll(".groups li"));
        Assert.Empty(page.QuerySelectorAll("[style], script:not([src])"));
    }
}
