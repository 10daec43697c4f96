using System.Net;
using Jundeng.Ledger.Accounts;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Tasks;

public sealed class TaskEntryPageTests : IAsyncLifetime
{
    private const string Task = $"/plans/{StaffServer.OwnPlan}/tasks/1";

    private readonly StaffServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Post_Entry_IsKeptShownAndTakenAwayAgain()
    {
        using var planner = await _server.VisitAsync(Role.Planner);
        var at = (await planner.PageAsync(Task)).QuerySelector("#facts")!.Closest("section")!.QuerySelector("a.btn")!.GetAttribute("href")!;

        var wrong = await planner.SendAsync(at, HttpStatusCode.UnprocessableEntity, ("leader", "副县长李明"), ("start", "明天"), ("due", "2026-06-30"));
        var saved = await planner.SendAsync(at, HttpStatusCode.SeeOther, ("leader", "副县长李明"), ("contact", "0571-1"), ("urgency", "urgent"), ("every", "month"), ("due", "2026-06-30"));
        var form = await planner.PageAsync(at);
        var same = await planner.SendAsync(at, HttpStatusCode.SeeOther, ("leader", "副县长李明"), ("contact", "0571-1"), ("urgency", "urgent"));
        var later = await planner.SendAsync(at, HttpStatusCode.SeeOther, ("leader", ""), ("contact", "0571-1"), ("urgency", "urgent"), ("due", "2026-09-30"));

        Assert.Equal("开始日期 不是日期；请写成 2026-10-01。", Dom.Of(wrong.QuerySelector(".refused")));
        Assert.Equal("副县长李明", wrong.QuerySelector("[name=leader]")!.GetAttribute("value"));
        Assert.Equal("任务 1 的台账信息已保存。 再改", Dom.Of(saved.QuerySelector(".notice")));
        Assert.Contains("副县长李明", Facts(saved), StringComparison.Ordinal);
        Assert.Contains("紧急", Facts(saved), StringComparison.Ordinal);
        Assert.Equal("month", form.QuerySelector("[name=every] option[selected]")!.GetAttribute("value"));
        Assert.Equal("任务 1 的台账信息没有变化。 再改", Dom.Of(same.QuerySelector(".notice")));
        Assert.DoesNotContain("副县长李明", Facts(later), StringComparison.Ordinal);
        Assert.Contains("2026-09-30 （原定 2026-06-30）", Facts(later), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_TaskForWhoDoesNotKeepTheLedger_OffersNoChange()
    {
        using var leader = await _server.VisitAsync(Role.Leader);

        Assert.Null((await leader.PageAsync(Task)).QuerySelector($"a[href='{Task}/entry']"));
        await leader.PageAsync($"{Task}/entry", HttpStatusCode.Forbidden);
    }

    private static string Facts(AngleSharp.Dom.IDocument page) => Dom.Of(page.QuerySelector("#facts")!.Closest("section"));
}
