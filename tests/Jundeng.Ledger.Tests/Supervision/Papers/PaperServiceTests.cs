using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Ledger.Supervision.Papers;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Supervision.Papers;

public sealed class PaperServiceTests
{
    private const string Edited = "# 关于实施情况的通报\n\n## 总体情况\n\n总体平稳。\n";

    [Theory, EveryDatabase]
    public async Task DraftBulletinAsync_FromTheState_TellsCountsExamplesLaggardsAndAllTasks(Engine engine)
    {
        await using var county = await CountyAsync(engine);
        await county.Ledger.Orders.IssueAsync(new(County.Plan, "2") { Days = 10 }, Ledger.Act);

        var paper = await county.Ledger.Papers.DraftBulletinAsync(County.Plan, null, "zh", Ledger.Act);

        Assert.Equal(("990101-2026-b1", PaperKind.Bulletin, 1, "关于《某县2026年度实施计划》实施情况的通报"), (paper.Id, paper.Kind, paper.Version, paper.Title));
        foreach (var line in new[]
        {
            "现将截至2026年7月1日的实施情况通报如下。",
            "共 5 项任务，其中● 正常 1 项，占 20.0%，○ 未报 3 项，占 60.0%，▲ 预警 1 项，占 20.0%。",
            "计入考核的 6 个目标已填报 3 个，总体实现度 37.5%（未填报的按未完成计）。",
            "共下达督办单 1 张，已销号 0 张，逾期未办结 0 张。",
            "- 县人力社保局：“稳定就业”实现度 100.0%。",
            "### 县人力社保局",
            "- ▲ 预警 任务 2“技能培训”：“培训人数”时间过 66.7%、完成 25%，落后 41.7 个百分点。（督办单 990101-d1，期限2026年7月15日）",
            "### 未明确责任单位",
            "| 序号 | 任务 | 牵头单位 | 进展 | 实现度 | 说明 |",
            "| 1 | 稳定就业 | 县人力社保局 | ● 正常 | 100.0% |  |",
            "| t1 | 项目数 |  | ○ 未报 | — | “项目数”尚未填报，时间已过 49.9%。 |",
        })
        {
            Assert.Contains(line + "\n", paper.Text, StringComparison.Ordinal);
        }

        Assert.Equal(["总体情况", "进展较好的任务", "滞后事项", "下一步要求", "附表：任务进展情况"], paper.Text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task DraftBulletinAsync_OfADayBefore_TellsTheOrdersOfThatDay(Engine engine)
    {
        await using var county = await CountyAsync(engine);
        var order = await county.Ledger.Orders.IssueAsync(new(County.Plan, "2") { Due = new DateOnly(2026, 7, 1) }, Ledger.Act);
        county.Days.Today = new DateOnly(2026, 7, 3);
        await county.Ledger.Orders.MoveAsync(new(order.Id, OrderAction.Terminate), Ledger.Act);

        async Task<string> OrdersAsync(int day) =>
            (await county.Ledger.Papers.DraftBulletinAsync(County.Plan, new DateOnly(2026, 7, day), "en", Ledger.Act)).Text.Split('\n').First(line => line.Contains("orders were issued", StringComparison.Ordinal));

        Assert.Equal("1 orders were issued; 0 are closed, 0 are overdue.", await OrdersAsync(1));
        Assert.Equal("1 orders were issued; 0 are closed, 1 are overdue.", await OrdersAsync(2));
        Assert.Equal("1 orders were issued; 0 are closed, 0 are overdue.", await OrdersAsync(3));
    }

    [Theory, EveryDatabase]
    public async Task EditAsync_ThenIssueAsync_KeepsVersionsAndFixesTheLast(Engine engine)
    {
        await using var county = await CountyAsync(engine);
        var papers = county.Ledger.Papers;
        await papers.DraftBulletinAsync(County.Plan, null, "zh", Ledger.Act);
        await papers.DraftBulletinAsync(County.Plan, null, "zh", Ledger.Act);

        var edited = await papers.EditAsync("990101-2026-b2", Edited.ReplaceLineEndings("\r\n") + "\n\n", new Act("王主任", "补充"));
        Assert.Equal((2, Edited), (edited.Version, edited.Text));
        Assert.Equal(("王主任", "补充"), (edited.Versions[1].Who, edited.Versions[1].Why));
        Assert.StartsWith("# 关于《", (await papers.GetAsync("990101-2026-b2", 1)).Text, StringComparison.Ordinal);

        // The number is that of the issue, not of the draft.
        Assert.Equal(new PaperIssue(2026, 1, new DateOnly(2026, 7, 1), "王主任"), (await papers.IssueAsync("990101-2026-b2", new Act("王主任"))).Issue);
        Assert.Equal(2, (await papers.IssueAsync("990101-2026-b1", Ledger.Act)).Issue!.Number);
        await County.RefusedAsync(() => papers.EditAsync("990101-2026-b2", Edited + "又及。\n", Ledger.Act), "The paper 990101-2026-b2 was issued as number 1 of 2026 and cannot be changed; draft another.");
        await County.RefusedAsync(() => papers.IssueAsync("990101-2026-b2", Ledger.Act), "The paper 990101-2026-b2 was issued as number 1 of 2026 and cannot be changed; draft another.");
        county.Days.Today = new DateOnly(2027, 1, 5);
        await papers.DraftBulletinAsync(County.Plan, null, "zh", Ledger.Act);
        Assert.Equal((2027, 1), ((await papers.IssueAsync("990101-2026-b3", Ledger.Act)).Issue!.Year, (await papers.GetAsync("990101-2026-b3")).Issue!.Number));
        Assert.Equal(["990101-2026-b1", "990101-2026-b2", "990101-2026-b3"], (await papers.ListAsync(County.Plan)).Select(paper => paper.Id));
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task EditAsync_Unsound_IsRefused(Engine engine)
    {
        await using var county = await CountyAsync(engine);
        var papers = county.Ledger.Papers;
        await papers.DraftBulletinAsync(County.Plan, null, "zh", Ledger.Act);
        await papers.EditAsync("990101-2026-b1", Edited, Ledger.Act);

        await County.RefusedAsync(() => papers.EditAsync("990101-2026-b1", Edited, Ledger.Act), "The text is the very same as the last version of 990101-2026-b1 and was not kept again.");
        await County.RefusedAsync(() => papers.EditAsync("990101-2026-b1", "没有标题", Ledger.Act), "The text has no title; begin with a line '# title'.");
        await County.RefusedAsync(() => papers.EditAsync("990101-2026-b7", Edited, Ledger.Act), "There is no paper '990101-2026-b7'; did you mean 990101-2026-b1?");
        await County.RefusedAsync(() => papers.GetAsync("990101-2026-b1", 3), "The paper 990101-2026-b1 has no version 3; it has 2.");
        await county.HireAsync();
        await Assert.ThrowsAsync<LedgerRefusedException>(() => papers.EditAsync("990101-2026-b1", Edited + "又及。\n", new Act("社保填报")));
        await papers.EditAsync("990101-2026-b1", Edited + "又及。\n", new Act("督查员"));
    }

    [Fact]
    public async Task DraftBulletinAsync_WithoutLights_IsRefused()
    {
        await using var county = await County.OpenAsync(Engine.Sqlite);
        await County.RefusedAsync(
            () => county.Ledger.Papers.DraftBulletinAsync(County.Plan, null, "zh", Ledger.Act), "No lights of the plan 990101-2026 were drawn yet; draw them with jundeng light draw 990101-2026.");
    }

    private static async Task<County> CountyAsync(Engine engine)
    {
        var county = await County.OpenAsync(engine);
        await county.ReportAsync("t2,1750,2026-06-30\nt3,3.9,2026-06-30\nt4,500,2026-06-30\n");
        await county.DrawAsync();
        return county;
    }

    [Theory, EveryDatabase]
    public async Task EditAsync_OfAVersionThatIsNotTheLast_IsRefused(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        await county.ReportAsync("t4,500,2026-06-30\n");
        await county.DrawAsync();
        var paper = await county.Ledger.Papers.DraftBulletinAsync(County.Plan, null, "zh", Ledger.Act);

        Assert.Equal(2, (await county.Ledger.Papers.EditAsync(paper.Id, "# 通报", 1, new Act("督查员"))).Versions.Count);
        await County.RefusedAsync(
            () => county.Ledger.Papers.EditAsync(paper.Id, "# 另一份通报", 1, Ledger.Act), $"督查员 kept version 2 of {paper.Id} while you changed version 1; bring your changes into the last one.");
        Assert.Equal(3, (await county.Ledger.Papers.EditAsync(paper.Id, "# 另一份通报", null, Ledger.Act)).Versions.Count);
    }
}
