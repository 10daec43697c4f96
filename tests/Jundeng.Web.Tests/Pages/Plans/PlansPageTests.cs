using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Plans;

public sealed class PlansPageTests(PlanServer server)
{
    [Fact]
    public async Task Get_Plans_ListsThemWithCounts()
    {
        var page = await server.PageAsync("/plans");

        Assert.Equal("2 份计划：6 项任务，12 个量", Dom.Of(page.QuerySelector("h1")));
        var row = page.QuerySelector("tbody tr");
        Assert.Equal(["青河县2030年度实施计划", "青河县 990201", "2030", "3", "6", "2", "台账与原文"], Dom.Cells(row)[..7]);
        Assert.Equal("仅台账", Dom.Cells(row!.NextElementSibling)[6]);
    }

    [Fact]
    public async Task Get_Plans_LinksToPlanAndAttainment()
    {
        var page = await server.PageAsync("/plans");

        Assert.Equal([PlanServer.Plan, PlanServer.Plan + "/attainment"], page.QuerySelectorAll("tbody tr:first-child a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Get_PlansLookedForAndSorted_ShowsAndGivesAwayWhatWasAskedFor()
    {
        var backwards = await server.PageAsync("/plans?sort=-findings");
        var found = await server.PageAsync("/plans?q=990201&basis=" + Uri.EscapeDataString("台账与原文"));
        using var file = await server.GetAsync("/plans?format=csv&basis=" + Uri.EscapeDataString("仅台账"));

        Assert.Equal(["2", ""], backwards.QuerySelectorAll("tbody tr").Select(row => Dom.Cells(row)[5]));
        Assert.Equal("青河县2030年度实施计划", Dom.Cells(Assert.Single(found.QuerySelectorAll("tbody tr")))[0]);
        Assert.Single((await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd().Split('\n').Skip(1));
    }

    [Fact]
    public async Task Get_EmptyDatabase_SaysWhatToDoNext()
    {
        await using var empty = await EmptyServer.StartAsync();
        using var visitor = new HttpClient { BaseAddress = empty.Address };
        using var answer = await visitor.GetAsync("/plans", TestContext.Current.CancellationToken);

        var page = await PlanServer.ReadAsync(answer);

        Assert.Equal("还没有计划", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal("./jundeng plan add 计划.txt --region 990101", Dom.Of(page.QuerySelector("code")));
    }
}
