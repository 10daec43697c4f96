using System.Net;
using Jundeng.Ledger.Accounts;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Settings;

public sealed class SettingsPagesTests(StaffServer server) : IClassFixture<StaffServer>
{
    [Fact]
    public async Task Post_Setting_ShowsWhoChangedItAndWhyAndHowToTakeItBack()
    {
        using var security = await server.VisitAsync(Role.SecurityAdministrator);

        var page = await security.SendAsync("/settings/set/password.length", HttpStatusCode.SeeOther, ("value", "12"), ("why", "等级保护"));
        var row = Dom.Cells(page.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("a")!.GetAttribute("href") == "/settings/set/password.length"));
        var back = await security.PageAsync(page.QuerySelector(".notice a")!.GetAttribute("href")!);
        var after = await security.DoAsync(back, ".confirm .btn-primary", ("why", "改回"));

        Assert.StartsWith("“密码最少位数”已由“10”改为“12”", Dom.Of(page.QuerySelector(".notice")), StringComparison.Ordinal);
        Assert.Equal(("12", "10", "等级保护"), (row[1], row[2], row[4]));
        Assert.EndsWith("security-administrator", row[3], StringComparison.Ordinal);
        Assert.Equal("密码最少位数：12", Dom.Of(back.QuerySelector("h1")));
        Assert.Equal("10", back.QuerySelector("[name=value]")!.GetAttribute("value"));
        Assert.Contains("改为“10”", Dom.Of(after.QuerySelector(".notice")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SettingThatDoesNotFit_KeepsWhatWasTyped()
    {
        using var security = await server.VisitAsync(Role.SecurityAdministrator);

        var misfit = await security.SendAsync("/settings/set/lock.tries", HttpStatusCode.UnprocessableEntity, ("value", "many"), ("why", "试"));
        var unreasoned = await security.SendAsync("/settings/set/lock.tries", HttpStatusCode.UnprocessableEntity, ("value", "6"));

        Assert.Single(misfit.QuerySelectorAll(".refused p"));
        Assert.Equal("many", misfit.QuerySelector("[name=value]")!.GetAttribute("value"));
        Assert.StartsWith("理由", Dom.Of(unreasoned.QuerySelector(".refused")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_RolesWithSecondFactor_AreChosenByTheirWords()
    {
        using var security = await server.VisitAsync(Role.SecurityAdministrator);

        var set = await security.SendAsync("/settings/set/second-factor.roles", HttpStatusCode.SeeOther, ("value", "auditor"), ("value", "publisher"), ("why", "试点"));
        var none = await security.SendAsync("/settings/set/second-factor.roles", HttpStatusCode.SeeOther, ("why", "试点结束"));

        Assert.Contains("由“无”改为“审计员、发布员”", Dom.Of(set.QuerySelector(".notice")), StringComparison.Ordinal);
        Assert.Contains("改为“无”", Dom.Of(none.QuerySelector(".notice")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SettingsAsPlanner_ShowsThemWithoutAForm()
    {
        using var planner = await server.VisitAsync(Role.Planner);

        Assert.Empty((await planner.PageAsync("/settings/set/lock.tries")).QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.Forbidden, await planner.AskAsync("POST", "/settings/set/lock.tries"));
    }

    [Fact]
    public async Task Post_LightRules_AreRefusedByLineOrStandBesideTheVersionBefore()
    {
        using var security = await server.VisitAsync(Role.SecurityAdministrator);
        var usual = (await security.PageAsync("/settings/light-rules/add")).QuerySelector("textarea")!.TextContent;
        var next = usual.Replace("version: 2", "version: 3", StringComparison.Ordinal);

        var wrong = await security.SendAsync("/settings/light-rules/add", HttpStatusCode.UnprocessableEntity, ("text", "light-rules: county\nversion: none\n"));
        await security.SendAsync("/settings/light-rules/add", HttpStatusCode.SeeOther, ("text", usual));
        var added = await security.SendAsync("/settings/light-rules/add", HttpStatusCode.SeeOther, ("text", next));
        var beside = await security.PageAsync(added.QuerySelector(".notice a")!.GetAttribute("href")!);
        var list = await security.PageAsync("/settings/light-rules");

        Assert.Contains("第 2 行", Dom.Of(wrong.QuerySelector(".refused")), StringComparison.Ordinal);
        Assert.Equal(["4 + version: 3"], beside.QuerySelectorAll("ins.line").Select(Dom.Of));
        Assert.Equal(["● 现行", "○ 旧版"], list.QuerySelectorAll("tbody tr").Select(row => Dom.Cells(row)[2]));
        Assert.NotEmpty(added.QuerySelectorAll(".light-key svg"));
    }

    [Fact]
    public async Task Get_AppraisalRules_OffersAddingOnlyToWhoMayInTheWholeLedger()
    {
        using var planner = await server.VisitAsync(Role.Planner);
        using var assessor = await server.VisitAsync(Role.Assessor);

        Assert.Empty((await planner.PageAsync("/settings/appraisal-rules")).QuerySelectorAll("main .btn-primary"));
        Assert.Single((await assessor.PageAsync("/settings/appraisal-rules")).QuerySelectorAll("main .btn-primary"));
    }

    [Fact]
    public async Task Get_Health_TellsVersionDatabaseAndChainsAndWhatIsWrong()
    {
        using var security = await server.VisitAsync(Role.SecurityAdministrator);

        var page = await security.PageAsync("/settings/health");
        var facts = page.QuerySelectorAll(".facts dd").Select(Dom.Of).ToList();

        Assert.Equal("SQLite", facts[2]);
        Assert.Matches("^[0-9.,]+ MB$", facts[3]);
        Assert.Matches("^3 条，[0-9]+ 条记录$", facts[4]);
        Assert.Contains(page.QuerySelectorAll(".faults li"), fault => Dom.Of(fault).Contains("没有校验过记录链", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll(".faults li"), fault => Dom.Of(fault).Contains("没有备份", StringComparison.Ordinal));
    }
}
