using System.Net;
using Jundeng.Ledger.Accounts;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Reviewing;

/// <summary>Who may read a plan sees its review; only who reviews it finds there what to press.</summary>
public sealed class ReviewRightsTests(StaffServer server) : IClassFixture<StaffServer>
{
    private const string Text = "青禾县2027年公共服务计划\n\n一、主要任务\n（一）就业\n1.扩大就业。全年新增就业700人。\n责任单位：县人社局、县民政局\n";
    private const string Review = "/plans/990101-2027/review";

    [Fact]
    public async Task Get_Review_OffersItsStepsOnlyToWhoMayTakeThem()
    {
        using var planner = await server.VisitAsync(Role.Planner);
        using var leader = await server.VisitAsync(Role.Leader);
        await planner.SendFileAsync("/plans/new", HttpStatusCode.SeeOther, "plan.txt", Text, ("region", "990101"));

        var (own, read, typed) = (await planner.PageAsync(Review), await leader.PageAsync(Review), await leader.PageAsync(Review + "?edit=target%20t1"));

        Assert.NotEmpty(own.QuerySelectorAll("[form=review-steps]"));
        Assert.NotNull(own.QuerySelector($"main a[href='{Review}/confirm']"));
        Assert.Contains("新增就业", Dom.Of(read.QuerySelector(".ledger")), StringComparison.Ordinal);
        Assert.All([read, typed], page => Assert.Empty(page.QuerySelectorAll("[form=review-steps], form.panel, .acts a, .add, .keys")));
        Assert.Null(read.QuerySelector($"main a[href='{Review}/confirm']"));
    }
}
