using System.Net;
using System.Text.RegularExpressions;
using Jundeng.Ledger.Accounts;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Accounts;

public sealed partial class AccountsPagesTests(StaffServer server) : IClassFixture<StaffServer>
{
    [Fact]
    public async Task Get_Accounts_ListsThemWithRolesAndStateAndNarrowsByRole()
    {
        using var zhang = await server.VisitAsync(Role.AccountAdministrator);

        var page = await zhang.PageAsync("/accounts?role=planner");

        Assert.Equal(["planner", "", "计划员 990101", "", "● 有效"], Dom.Cells(Assert.Single(page.QuerySelectorAll("tbody tr"))));
        Assert.Equal("/accounts/planner", page.QuerySelector("tbody th a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector(".acts-row a[href='/accounts/new']"));
    }

    [Fact]
    public async Task Get_AccountsAsAuditor_OffersNoChange()
    {
        using var auditor = await server.VisitAsync(Role.Auditor);

        Assert.Null((await auditor.PageAsync("/accounts")).QuerySelector("a[href='/accounts/new']"));
        Assert.Empty((await auditor.PageAsync("/accounts/planner")).QuerySelectorAll("main .btn"));
    }

    [Fact]
    public async Task Post_NewAccount_ShowsThePasswordOnceAndItMustBeChangedAtTheFirstSignIn()
    {
        using var zhang = await server.VisitAsync(Role.AccountAdministrator);

        var page = await zhang.SendAsync("/accounts/new", HttpStatusCode.SeeOther, ("name", "fang"), ("full-name", "方"), ("role", "reporter"), ("organisation", "990101-u1"), ("to", "2099-12-31"));

        var password = Password().Match(Dom.Of(page.QuerySelector(".notice"))).Groups[1].Value;
        Assert.Equal(["填报员", "青禾县人力资源和社会保障局"], Dom.Cells(page.QuerySelector("tbody tr"))[..2]);
        Assert.DoesNotContain(password, Dom.Of((await zhang.PageAsync("/accounts/fang")).Body), StringComparison.Ordinal);
        using var fang = await server.VisitAsync(null);
        var next = await fang.SendAsync("/sign-in", HttpStatusCode.SeeOther, ("name", "fang"), ("password", password));
        Assert.NotNull(next.QuerySelector("#again"));
    }

    [Fact]
    public async Task Post_NewAccountThatCannotBe_KeepsWhatWasTypedAndSaysAllThatIsWrong()
    {
        using var zhang = await server.VisitAsync(Role.AccountAdministrator);

        var page = await zhang.SendAsync("/accounts/new", HttpStatusCode.UnprocessableEntity, ("name", "Fang!"), ("role", "reporter"), ("from", "x"), ("to", "y"));

        Assert.Equal(["起始日 不是日期；请写成 2026-10-01。", "截止日 不是日期；请写成 2026-10-01。"], page.QuerySelectorAll(".refused p").Select(Dom.Of));
        Assert.Equal("Fang!", page.QuerySelector("[name=name]")!.GetAttribute("value"));
        Assert.Equal("reporter", page.QuerySelector("[name=role] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_GrantThenRevoke_ShowsTheRoleAndThenThatItIsOver()
    {
        using var zhang = await server.VisitAsync(Role.AccountAdministrator);

        var granted = await zhang.SendAsync("/accounts/leader/grant", HttpStatusCode.SeeOther, ("role", "checker"), ("region", "990101"), ("why", "兼任"));
        var revoke = granted.QuerySelectorAll("tbody tr")[^1].QuerySelector("a")!.GetAttribute("href")!;
        var asked = await zhang.PageAsync(revoke);
        var revoked = await zhang.SendAsync(revoke, HttpStatusCode.SeeOther, ("of", asked.QuerySelector("[name=of]")!.GetAttribute("value")!));

        Assert.Equal(["领导", "审核员"], granted.QuerySelectorAll("tbody th").Select(Dom.Of));
        Assert.Equal(["● 有效", "○ 已结束"], revoked.QuerySelectorAll("tbody tr").Select(row => Dom.Cells(row)[4]));
    }

    [Fact]
    public async Task Post_GrantOfWhatStandsAlone_IsRefusedWithTheReason()
    {
        using var zhang = await server.VisitAsync(Role.AccountAdministrator);

        var page = await zhang.SendAsync("/accounts/assessor/grant", HttpStatusCode.UnprocessableEntity, ("role", "auditor"));

        Assert.NotEmpty(page.QuerySelectorAll(".refused p"));
        Assert.Equal("auditor", page.QuerySelector("[name=role] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_ChangedMail_IsShownOnTheAccount()
    {
        using var zhang = await server.VisitAsync(Role.AccountAdministrator);

        var changed = await zhang.SendAsync("/accounts/leader/change", HttpStatusCode.SeeOther, ("full-name", "李四"), ("mail", "li@example.org"));
        var form = await zhang.PageAsync("/accounts/leader/change");
        var refused = await zhang.SendAsync("/accounts/leader/change", HttpStatusCode.UnprocessableEntity, ("full-name", "李四"), ("mail", "li"));

        Assert.Contains("li@example.org", Dom.Of(changed.QuerySelector(".facts")), StringComparison.Ordinal);
        Assert.Equal("li@example.org", form.QuerySelector("[name=mail]")!.GetAttribute("value"));
        Assert.Contains("“li”不是邮箱地址", Dom.Of(refused.QuerySelector(".refused")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_DisableThenEnable_OffersTheWayBack()
    {
        using var zhang = await server.VisitAsync(Role.AccountAdministrator);

        var disabled = await zhang.SendAsync("/accounts/publisher/disable", HttpStatusCode.SeeOther);
        var back = disabled.QuerySelector(".notice a")!.GetAttribute("href")!;
        var enabled = await zhang.SendAsync(back, HttpStatusCode.SeeOther);

        Assert.Equal("○ 已停用", Dom.Of(disabled.QuerySelector(".facts .light")));
        Assert.Equal("● 有效", Dom.Of(enabled.QuerySelector(".facts .light")));
    }

    [Fact]
    public async Task Post_StandInAndHandOver_AreShownOnTheAccount()
    {
        using var zhang = await server.VisitAsync(Role.AccountAdministrator);

        var standIn = await zhang.SendAsync("/accounts/checker/stand-in", HttpStatusCode.SeeOther, ("deputy", "planner"), ("from", "2098-01-01"), ("to", "2098-01-31"));
        await zhang.SendAsync("/accounts/new", HttpStatusCode.SeeOther, ("name", "wu"));
        var handedOver = await zhang.SendAsync("/accounts/reporter/hand-over", HttpStatusCode.SeeOther, ("deputy", "wu"), ("on", "2098-02-01"));

        Assert.Equal("planner 代理 checker，2098年1月1日至2098年1月31日 结束代理", Dom.Of(standIn.QuerySelector("section li")));
        Assert.Equal("2098-01-31", Dom.Cells(handedOver.QuerySelector("tbody tr"))[3]);
        Assert.Equal("○ 未开始", Dom.Cells((await zhang.PageAsync("/accounts/wu")).QuerySelector("tbody tr"))[4]);
    }

    [Fact]
    public async Task Get_OwnAccountAsAdministrator_OffersNoChange()
    {
        using var zhang = await server.VisitAsync(Role.AccountAdministrator);

        Assert.Empty((await zhang.PageAsync("/accounts/zhang")).QuerySelectorAll("main .btn"));
        await zhang.SendAsync("/accounts/zhang/password", HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Get_AccessForAnother_IsForWhoReadsAccounts()
    {
        using var zhang = await server.VisitAsync(Role.AccountAdministrator);
        using var planner = await server.VisitAsync(Role.Planner);

        var may = await zhang.PageAsync($"/access?who=planner&action=plan.allocate&about={StaffServer.OwnPlan}");
        var mayNot = await zhang.PageAsync($"/access?who=planner&action=plan.allocate&about={StaffServer.ForeignPlan}");
        var own = await planner.PageAsync("/access?action=report.accept");

        Assert.Equal("planner可以分解目标", Dom.Of(may.QuerySelector("h1")));
        Assert.All(may.QuerySelectorAll(".steps li"), step => Assert.StartsWith("● 符合", Dom.Of(step), StringComparison.Ordinal));
        Assert.Equal("planner不可以分解目标", Dom.Of(mayNot.QuerySelector("h1")));
        Assert.Contains(mayNot.QuerySelectorAll(".steps li"), step => Dom.Of(step) == "■ 不符 计划员角色不包括该区域。");
        Assert.Equal("planner不可以审核通过报告", Dom.Of(own.QuerySelector("h1")));
        await planner.PageAsync("/access?who=zhang&action=report.accept", HttpStatusCode.Forbidden);
        await zhang.PageAsync("/access?who=planner&action=plan.allocate&about=none", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_OwnToken_IsShownOnceWorksAndEndsWhenRevoked()
    {
        using var planner = await server.VisitAsync(Role.Planner);
        var lastDay = TimeProvider.System.GetUtcNow().AddDays(30).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        var made = await planner.SendAsync("/account/tokens", HttpStatusCode.SeeOther, ("label", "夜间导入"), ("to", lastDay), ("action", "ledger.read"));
        var token = Token().Match(Dom.Of(made.QuerySelector(".notice"))).Value;
        var before = await AskAsync(token);
        var revoke = made.QuerySelector("tbody a")!.GetAttribute("href")!;
        var revoked = await planner.SendAsync(revoke, HttpStatusCode.SeeOther);

        Assert.Equal(HttpStatusCode.OK, before);
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(token));
        Assert.Equal("○ 已结束", Dom.Cells(revoked.QuerySelector("tbody tr"))[3]);
        Assert.DoesNotContain(token, Dom.Of((await planner.PageAsync("/account/tokens")).Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_OwnTokenForNothing_KeepsWhatWasTyped()
    {
        using var planner = await server.VisitAsync(Role.Planner);

        var page = await planner.SendAsync("/account/tokens", HttpStatusCode.UnprocessableEntity, ("label", "夜间导入"), ("to", "2099-01-01"));

        Assert.Single(page.QuerySelectorAll(".refused p"));
        Assert.Equal("夜间导入", page.QuerySelector("[name=label]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Get_SignIns_ShowsHowEachEnded()
    {
        using var stranger = await server.VisitAsync(null);
        await stranger.SendAsync("/sign-in", HttpStatusCode.UnprocessableEntity, ("name", "nobody-here"), ("password", "x"));
        using var auditor = await server.VisitAsync(Role.Auditor);

        var page = await auditor.PageAsync("/sign-ins?outcome=failed&name=nobody-here");

        Assert.Equal("▲ 失败", Dom.Cells(page.QuerySelector("tbody tr"))[2]);
    }

    private async Task<HttpStatusCode> AskAsync(string token)
    {
        using var program = new HttpClient { BaseAddress = server.Address };
        program.DefaultRequestHeaders.Authorization = new("Bearer", token);
        using var answer = await program.GetAsync("/api/v1/plans", TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    [GeneratedRegex("初始密码：([^（]+)（")]
    private static partial Regex Password();

    [GeneratedRegex("jundeng_[0-9a-f]{64}")]
    private static partial Regex Token();
}
