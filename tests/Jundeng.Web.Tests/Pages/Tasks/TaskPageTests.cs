using System.Net;
using System.Text;
using AngleSharp.Dom;
using Jundeng.Ledger;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Implementations;
using Jundeng.Ledger.Milestones;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.TaskLedger;
using Jundeng.Web.Tests.Pages.Reviewing;
using Jundeng.Web.Tests.Pages.Supervision;

namespace Jundeng.Web.Tests.Pages.Tasks;

public sealed class TaskPageTests
{
    private const string First = OverduePlan.Path + "/tasks/1";

    [Fact]
    public async Task Get_TaskOfWhichNothingIsKnown_SaysSoInEveryPart()
    {
        await using var server = await OverduePlan.StartAsync(drawn: false);

        var page = await server.PageAsync(First);

        Assert.Equal("扩大就业：1 项目标，已完成 0 项", Dom.Of(page.QuerySelector("h1")));
        Assert.Contains("还没有填报数值。", Text(page, "values"), StringComparison.Ordinal);
        Assert.Contains("牵头单位还没有报送实施方案。", Text(page, "implementation"), StringComparison.Ordinal);
        // The parts of the page lead to places that there are.
        Assert.All(page.QuerySelectorAll(".parts a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Empty(page.QuerySelectorAll("a[href$='/light']"));
        Assert.Equal(OverduePlan.Path + "#s-task-1", page.QuerySelector(".acts-row a:last-child")!.GetAttribute("href"));
        Assert.NotNull((await server.PageAsync(OverduePlan.Path + "/tasks/99", HttpStatusCode.NotFound)).QuerySelector(".refused"));
    }

    [Fact]
    public async Task Get_TaskWithEverything_ShowsEachPart()
    {
        await using var server = await OverduePlan.StartAsync();
        await FillAsync(server);
        await server.DoAsync(await server.PageAsync(OverduePlan.Path + "/warnings/1"), ".confirm .btn-primary");

        var page = await server.PageAsync(First);

        Assert.Equal("扩大就业：1 项目标，已完成 1 项", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal("逾期", Dom.Of(page.QuerySelector(".task-light .light")));
        Assert.Equal(["≥ 500", "560"], Dom.Cells(page.QuerySelector("#targets")!.Closest("section")!.QuerySelector("tbody tr")).Skip(1).Take(2).Select(cell => cell.Replace("=", "≥", StringComparison.Ordinal)));
        Assert.Contains("副县长李明", Text(page, "facts"), StringComparison.Ordinal);
        Assert.Contains("特急", Text(page, "facts"), StringComparison.Ordinal);
        // The chart says the last value and the target in words; the table has every version.
        Assert.Contains("560", page.QuerySelector("#values")!.Closest("section")!.QuerySelector("svg[role=img]")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        var rows = page.QuerySelector("#values")!.Closest("section")!.QuerySelectorAll("tbody tr");
        Assert.Equal(["560", "550", "200"], rows.Select(row => Dom.Of(row.QuerySelector(".num"))));
        Assert.Equal(["superseded"], rows.Select(row => row.GetAttribute("class")).OfType<string>());
        Assert.Contains("分解低于总量", Text(page, "allocations"), StringComparison.Ordinal);
        Assert.Contains("逾期未到达", Text(page, "milestones"), StringComparison.Ordinal);
        Assert.Contains("开展专项招聘", Text(page, "implementation"), StringComparison.Ordinal);
        Assert.Equal("/orders/990101-d1", page.QuerySelector("#orders")!.Closest("section")!.QuerySelector("tbody a")!.GetAttribute("href"));
        var story = Text(page, "story");
        Assert.Contains("督办单 990101-d1：下达", story, StringComparison.Ordinal);
        Assert.Contains("填报2020年12月31日的数值 2 个", story, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Remark_OnATask_ComesBackToItsPlace()
    {
        await using var server = await OverduePlan.StartAsync();

        using var answer = await server.SubmitAsync(await server.PageAsync(First), ".remarks button", ("text", "请抓紧。"));

        Assert.Equal((HttpStatusCode.SeeOther, First + "#remarks"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.Contains("请抓紧。", Text(await server.PageAsync(First), "remarks-title"), StringComparison.Ordinal);
    }

    private static string Text(IDocument page, string heading) => Dom.Of(page.GetElementById(heading)!.Closest("section"));

    private static async Task FillAsync(ReviewServer server)
    {
        await using var store = await LedgerStore.OpenAsync(server.Database);
        var act = new Act("tester");
        foreach (var values in new[] { "t1,200,2020-06-30\nt1,550,2020-12-31\n", "t1,560,2020-12-31\n" })
            await new ReportService(store).ImportAsync(OverduePlan.Id, Encoding.UTF8.GetBytes("target,value,date\n" + values), "values.csv", act);
        await new TaskLedgerService(store).SetAsync(OverduePlan.Id, [new TaskChange("1") { Leader = "副县长李明", Urgency = TaskUrgency.VeryUrgent }], act);
        await new MilestoneService(store).AddAsync(OverduePlan.Id, [new NewMilestone("1", "出台方案", new DateOnly(2020, 3, 31))], act);
        await new AllocationService(store).DivideAsync(OverduePlan.Id, [new Division("t1", AllocationAxis.Parts, [new DivisionPart("990101-u1", "300"), new DivisionPart("990101-u2", "100")])], act);
        await new ImplementationService(store).HandInAsync(
            new ImplementationDraft(OverduePlan.Id, "1", "开展专项招聘", "王科长", [new ImplementationStep("首场招聘会", new DateOnly(2020, 4, 30))], []), act);
    }
}
