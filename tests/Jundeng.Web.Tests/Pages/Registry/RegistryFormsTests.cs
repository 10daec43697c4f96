using System.Net;
using Jundeng.Ledger.Accounts;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Registry;

public sealed class RegistryFormsTests(StaffServer server) : IClassFixture<StaffServer>
{
    [Fact]
    public async Task Post_NewOrganisation_IsRegisteredOnce()
    {
        using var planner = await server.VisitAsync(Role.Planner);
        (string, string)[] typed = [("region", "990101"), ("name", "青禾县\"民政\"局"), ("short", "县民政局"), ("aliases", "民政局"), ("kind", "department")];

        var missing = await planner.SendAsync("/registry/organisations/new", HttpStatusCode.UnprocessableEntity, ("kind", "department"));
        var added = await planner.SendAsync("/registry/organisations/new", HttpStatusCode.SeeOther, typed);
        var twice = await planner.SendAsync("/registry/organisations/new", HttpStatusCode.UnprocessableEntity, typed);

        Assert.Equal(2, missing.QuerySelectorAll(".refused p").Length);
        Assert.StartsWith("青禾县\"民政\"局", Dom.Of(added.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Contains("已登记", Dom.Of(twice.QuerySelector(".refused")), StringComparison.Ordinal);
        Assert.Equal("县民政局", twice.QuerySelector("[name=short]")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Forbidden, (await planner.AnswerAsync("/registry/organisations/new", ("region", "990102"), ("name", "白石县民政局"))).StatusCode);
    }

    [Fact]
    public async Task Post_IndicatorChange_HoldsFromItsDayBesideTheFormerDefinition()
    {
        using var assessor = await server.VisitAsync(Role.Assessor);
        await assessor.SendFileAsync("/registry/indicators/import", HttpStatusCode.SeeOther, "indicators.csv", "code,name,unit,direction,kind\nEMP-09,新增就业,人,positive,flow\n");

        var page = await assessor.PageAsync("/registry/indicators/EMP-09/change");
        var changed = await assessor.DoAsync(page, ".confirm .btn-primary", ("unit", "万人"), ("on", "2026-03-01"), ("why", "口径调整"));
        var same = await assessor.SendAsync("/registry/indicators/EMP-09/change", HttpStatusCode.UnprocessableEntity, ("name", "新增就业"), ("unit", "万人"));

        Assert.Equal(["万人", "人"], changed.QuerySelectorAll("[aria-labelledby=indicator-states] tbody tr").Select(row => Dom.Cells(row)[2]));
        Assert.Contains("日期", Dom.Of(same.QuerySelector(".refused")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_RegionSplit_GivesSharesToOthers()
    {
        using var zhang = await server.VisitAsync(Role.AccountAdministrator);
        await zhang.SendAsync("/accounts/checker/grant", HttpStatusCode.SeeOther, ("role", "planner"));
        using var planner = await server.VisitAsync(Role.Checker);

        var wrong = await planner.SendAsync("/registry/regions/990102/split", HttpStatusCode.UnprocessableEntity, ("code", "990103"), ("name", "新区"), ("share", "多半"), ("on", "2026-02-01"), ("why", "设区"));
        var split = await planner.SendAsync("/registry/regions/990102/split", HttpStatusCode.SeeOther, ("code", "990103"), ("name", "新区"), ("share", "40"), ("code", ""), ("name", ""), ("share", ""), ("on", "2026-02-01"), ("why", "设区"));

        Assert.Equal("多半", wrong.QuerySelector("[name=share]")!.GetAttribute("value"));
        Assert.Contains("新区", Dom.Of(split.QuerySelector(".notice")), StringComparison.Ordinal);
        Assert.Equal("新区 990103", Dom.Of((await planner.PageAsync("/registry/regions/990103")).QuerySelector("h1")));
    }
}
