using System.Net;
using Jundeng.Ledger.Accounts;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Supervision;

public sealed class SupervisionRightsTests(StaffServer server) : IClassFixture<StaffServer>
{
    [Fact]
    public async Task Get_Order_AsEachRole_OffersWhatIsTheirs()
    {
        using var planner = await server.VisitAsync(Role.Planner);
        using var reporter = await server.VisitAsync(Role.Reporter);
        using var leader = await server.VisitAsync(Role.Leader);
        Assert.Equal(HttpStatusCode.SeeOther, await planner.SendAsync(
            $"/plans/{StaffServer.OwnPlan}/warnings/1", ("organisation", "990101-u1"), ("demand", "请补报进度"), ("due", "9999-01-01")));

        Assert.Equal("暂停 终止", await StepsAsync(planner));
        Assert.Equal("签收", await StepsAsync(reporter));
        Assert.Equal("", await StepsAsync(leader));
        Assert.Equal((0, 0, 1), (await RemarkFormsAsync(planner), await RemarkFormsAsync(reporter), await RemarkFormsAsync(leader)));
        Assert.Equal(HttpStatusCode.Forbidden, await leader.SendAsync("/orders/990101-d1", ("do", "sign")));

        // Who reports sees the orders to the own unit and no warnings; who leads sees all and issues none.
        Assert.Equal("1 件督办在办，0 件逾期", Dom.Of((await reporter.PageAsync("/supervision")).QuerySelector("h1")));
        Assert.Empty((await leader.PageAsync("/supervision")).QuerySelectorAll("form[action$='/lights']"));
        Assert.Single((await planner.PageAsync("/supervision")).QuerySelectorAll("form[action$='/lights']"));
    }

    [Fact]
    public async Task Post_RemarkOnAPlan_StandsOnItsPageForAll()
    {
        using var leader = await server.VisitAsync(Role.Leader);
        using var reporter = await server.VisitAsync(Role.Reporter);
        const string plan = $"/plans/{StaffServer.OwnPlan}";

        var page = await leader.DoAsync(await leader.PageAsync(plan), ".remarks button", ("text", "请按季调度。"));

        Assert.Contains("请按季调度。", Dom.Of(page.QuerySelector("#remarks")), StringComparison.Ordinal);
        var seen = await reporter.PageAsync(plan);
        Assert.Contains("请按季调度。", Dom.Of(seen.QuerySelector("#remarks")), StringComparison.Ordinal);
        Assert.Empty(seen.QuerySelectorAll("form[action='/remarks']"));
    }

    private static async Task<string> StepsAsync(StaffVisit visit) => string.Join(' ', (await visit.PageAsync("/orders/990101-d1")).QuerySelectorAll(".step-next h3").Select(Dom.Of));

    private static async Task<int> RemarkFormsAsync(StaffVisit visit) => (await visit.PageAsync("/orders/990101-d1")).QuerySelectorAll("form[action='/remarks']").Length;
}
