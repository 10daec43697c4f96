using System.Net;
using Jundeng.Ledger.Accounts;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Registry;

public sealed class RegistryPagesTests(StaffServer server) : IClassFixture<StaffServer>
{
    [Fact]
    public async Task Get_Regions_ListsThemAsOfADay()
    {
        using var leader = await server.VisitAsync(Role.Leader);

        var page = await leader.PageAsync("/registry/regions?asOf=2026-01-01");

        Assert.Equal(["990101", "990102"], page.QuerySelectorAll("tbody tr").Select(row => Dom.Cells(row)[1]));
        Assert.Null(page.QuerySelector("a[href='/registry/regions/import']"));
        Assert.Equal("2026-01-01", page.QuerySelector("[name=asOf]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_RegionChange_KeepsTheFormerStateInItsHistory()
    {
        using var zhang = await server.VisitAsync(Role.AccountAdministrator);
        await zhang.SendAsync("/accounts/checker/grant", HttpStatusCode.SeeOther, ("role", "planner"));
        using var planner = await server.VisitAsync(Role.Checker);

        var page = await planner.SendAsync("/registry/regions/990101/change", HttpStatusCode.SeeOther, ("name", "青禾市"), ("on", "2026-02-01"), ("why", "县改市"));

        Assert.Equal(["青禾市", "青禾县"], page.QuerySelectorAll("tbody tr").Select(row => Dom.Cells(row)[1]));
        Assert.Equal("青禾市 990101", Dom.Of(page.QuerySelector("h1")));
    }

    [Fact]
    public async Task Post_RegionChangeWithoutADay_SaysSo()
    {
        using var planner = await server.VisitAsync(Role.Planner);

        var page = await planner.SendAsync("/registry/regions/990101/change", HttpStatusCode.UnprocessableEntity, ("name", "青禾区"));

        Assert.Equal("日期 没有填写。", Dom.Of(page.QuerySelector(".refused p")));
        Assert.Equal("青禾区", page.QuerySelector("[name=name]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_RegionChangeOfAnotherCounty_IsForbidden()
    {
        using var planner = await server.VisitAsync(Role.Planner);

        Assert.Equal(HttpStatusCode.Forbidden, await planner.AskAsync("POST", "/registry/regions/990102/change"));
    }

    [Fact]
    public async Task Post_OrganisationImport_AddsThemOrSaysEveryError()
    {
        using var planner = await server.VisitAsync(Role.Planner);

        var wrong = await planner.SendFileAsync("/registry/organisations/import", HttpStatusCode.UnprocessableEntity, "units.csv", "name,kind\n,department\n青禾县民政局,ship\n", ("region", "990101"));
        var right = await planner.SendFileAsync("/registry/organisations/import", HttpStatusCode.SeeOther, "units.csv", "name,short\n青禾县民政局,县民政局\n青禾县教育局,\n", ("region", "990101"));

        Assert.Equal(2, wrong.QuerySelectorAll(".refused p").Length);
        Assert.Equal("990101", wrong.QuerySelector("[name=region]")!.GetAttribute("value"));
        Assert.Equal("已导入 2 行：新增 2，变更 0，未变 0。", Dom.Of(right.QuerySelector(".notice")));
        Assert.Contains("青禾县民政局", right.QuerySelectorAll("tbody th").Select(Dom.Of));
    }

    [Fact]
    public async Task Post_OrganisationChangeThenMerge_KeepsTheStoryAndNamesTheHeir()
    {
        using var planner = await server.VisitAsync(Role.Planner);
        await planner.SendFileAsync("/registry/organisations/import", HttpStatusCode.SeeOther, "units.csv", "name\n青禾县卫生局\n青禾县计生局\n", ("region", "990101"));

        var heir = await AddressAsync(planner, "青禾县卫生局");
        var former = await AddressAsync(planner, "青禾县计生局");

        var changed = await planner.SendAsync($"{heir}/change", HttpStatusCode.SeeOther, ("name", "青禾县卫生健康局"), ("short", ""), ("aliases", "卫健；县卫健局"), ("kind", "department"), ("on", "2026-03-01"));
        await planner.SendAsync($"{former}/merge", HttpStatusCode.SeeOther, ("heir", heir.Split('/')[^1]), ("on", "2026-03-02"), ("why", "机构改革"));
        var gone = await planner.PageAsync(former);

        Assert.Equal(["青禾县卫生健康局", "青禾县卫生局"], changed.QuerySelectorAll("tbody tr").Select(row => Dom.Cells(row)[1]));
        Assert.Contains("县卫健局", Dom.Cells(changed.QuerySelector("tbody tr"))[3], StringComparison.Ordinal);
        Assert.Equal(heir, gone.QuerySelector(".notice a")!.GetAttribute("href"));
        Assert.Null(gone.QuerySelector("a[href$='/change']"));
    }

    [Fact]
    public async Task Post_IndicatorImport_ShowsItsDefinitions()
    {
        using var assessor = await server.VisitAsync(Role.Assessor);

        await assessor.SendFileAsync("/registry/indicators/import", HttpStatusCode.SeeOther, "indicators.csv", "code,name,kind,unit\nEMP-01,新增就业,flow,人\n");
        await assessor.SendFileAsync("/registry/indicators/import", HttpStatusCode.SeeOther, "indicators.csv", "code,name,kind,unit\nEMP-01,新增城镇就业,flow,人\n", ("from", "2026-01-01"));
        var page = await assessor.PageAsync("/registry/indicators/EMP-01");

        Assert.Equal(["新增城镇就业", "新增就业"], page.QuerySelectorAll("tbody tr").Select(row => Dom.Cells(row)[1]));
    }

    [Fact]
    public async Task Post_CalendarImport_IsForTheSecurityAdministrator()
    {
        using var security = await server.VisitAsync(Role.SecurityAdministrator);
        using var planner = await server.VisitAsync(Role.Planner);

        var page = await security.SendFileAsync("/registry/calendar/import", HttpStatusCode.SeeOther, "days.csv", "day,working,name\n2026-10-01,free,国庆节\n2026-10-10,working,\n");

        Assert.Equal(["2026-10-01", "星期四", "休息", "国庆节"], Dom.Cells(page.QuerySelector("tbody tr")));
        Assert.Null((await planner.PageAsync("/registry/calendar")).QuerySelector("a[href='/registry/calendar/import']"));
    }

    private static async Task<string> AddressAsync(StaffVisit visit, string name) => (await visit.PageAsync($"/registry/organisations?q={name}")).QuerySelector("tbody th a")!.GetAttribute("href")!;
}
