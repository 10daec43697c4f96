using System.Net;
using Jundeng.Ledger.Accounts;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages;

/// <summary>Whatever page reads a day, from its address or from a form: one that cannot be read is never passed over.</summary>
public sealed class WrongDayTests(StaffServer server) : IClassFixture<StaffServer>
{
    [Theory]
    [InlineData(Role.Planner, $"/plans/{StaffServer.OwnPlan}/attainment?asOf=2026-13-01", "只计到这一天的数")]
    [InlineData(Role.Planner, $"/plans/{StaffServer.OwnPlan}/attainment?asOf=30.6.2026&lang=zh", "只计到这一天的数")]
    [InlineData(Role.Planner, "/registry/regions?asOf=gestern", "截至")]
    [InlineData(Role.Planner, "/registry/regions?asOf=gestern&format=csv", "截至")]
    [InlineData(Role.Planner, "/registry/organisations?asOf=2026-02-30", "截至")]
    [InlineData(Role.Planner, "/registry/organisations?asOf=2026-02-30&format=xlsx", "截至")]
    [InlineData(Role.Planner, "/registry/indicators?asOf=1", "截至")]
    [InlineData(Role.Planner, $"/rounds/new?plan={StaffServer.OwnPlan}&due=soon", "截止日")]
    [InlineData(Role.Auditor, "/audit?to=2026/06/30", "截止日")]
    public async Task Get_AddressWithADayThatIsNone_IsRefusedWithTheField(Role role, string path, string field)
    {
        using var visitor = await server.VisitAsync(role);

        var page = await visitor.PageAsync(path, HttpStatusCode.BadRequest);

        Assert.Equal([$"{field} 不是日期；请写成 2026-10-01。"], page.QuerySelectorAll(".refused p").Select(Dom.Of));
    }

    [Fact]
    public async Task Get_ChartOfADayThatIsNone_IsNotThere()
    {
        using var planner = await server.VisitAsync(Role.Planner);

        await planner.PageAsync($"/plans/{StaffServer.OwnPlan}/attainment/charts/domains.svg?asOf=x", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_NewRoundWithADayThatIsNone_OffersNothingToOpen()
    {
        using var planner = await server.VisitAsync(Role.Planner);

        var page = await planner.PageAsync($"/rounds/new?plan={StaffServer.OwnPlan}&opens=x&due=y&closes=z", HttpStatusCode.BadRequest);

        Assert.Equal(3, page.QuerySelectorAll(".refused p").Length);
        Assert.Empty(page.QuerySelectorAll("form[method=post][action='/rounds/new']"));
    }

    [Fact]
    public async Task Post_ReleaseOfADayThatIsNone_IsRefused()
    {
        using var publisher = await server.VisitAsync(Role.Publisher);

        var page = await publisher.SendAsync("/releases/new", HttpStatusCode.UnprocessableEntity, ("plan", StaffServer.OwnPlan), ("asOf", "30.6.2026"));

        Assert.Contains("不是日期；请写成 2026-10-01。", Dom.Of(page.QuerySelector(".refused")), StringComparison.Ordinal);
        Assert.Equal("30.6.2026", page.QuerySelector("input[name=asOf]")!.GetAttribute("value"));
    }
}
