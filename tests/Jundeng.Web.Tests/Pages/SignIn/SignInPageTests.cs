using System.Net;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.Security;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Ledger.Settings;
using Jundeng.Ledger.Storage;
using Jundeng.Web.Tests.Pages.Reviewing;
using static Jundeng.Web.Tests.Pages.Reviewing.ReviewServer;

namespace Jundeng.Web.Tests.Pages.SignIn;

public sealed class SignInPageTests
{
    private const string First = "Qinghe-2030!";
    private const string Next = "Baiyun-2031!";

    [Fact]
    public async Task Get_WithoutAccounts_SaysThatNobodySignsIn()
    {
        await using var server = await StartAsync();

        Assert.Equal("还没有账户", Dom.Of((await server.PageAsync("/sign-in", HttpStatusCode.NotFound)).QuerySelector("h1")));
        Assert.Equal("操作人 王敏", Dom.Of((await server.PageAsync(Review)).QuerySelector(".bar-who")));
    }

    [Fact]
    public async Task Post_WriteWithoutSession_LeadsToSigningInAndWritesNothing()
    {
        await using var server = await StartAsync();
        var page = await server.PageAsync(Review);
        await HireAsync(server);
        await using (var store = await LedgerStore.OpenAsync(server.Database)) await new PasswordService(store).ChangeAsync("wang", First, Next);

        using var answer = await server.SubmitAsync(page, "#t1 .accept");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        var kept = await PlanServer.ReadAsync(answer);
        Assert.Equal("登录", Dom.Of(kept.QuerySelector(".bar-who")));
        using var open = await FillAsync(server, "/sign-in?to=" + Review, ("name", "wang"), ("password", Next));
        Assert.Equal("○ 待核", Dom.Of((await server.PageAsync(Review)).QuerySelector("#t1 .state")));
        var sent = await server.DoAsync(kept, "main form button");
        Assert.Matches(" wang 接受了 t1$", Dom.Of(sent.QuerySelector(".last-step span")));
    }

    [Fact]
    public async Task Get_WithoutSession_LeadsToSigningInAndBack()
    {
        await using var server = await StartAsync();
        await HireAsync(server);

        await server.RedirectAsync(Review + "?edit=task 1", "/sign-in?to=%2Fplans%2F990101-2026%2Freview%3Fedit%3Dtask%25201");
    }

    [Fact]
    public async Task Post_FirstSignIn_ChangesThePasswordThenWritesInTheirName()
    {
        await using var server = await StartAsync();
        await HireAsync(server);

        using var wrong = await FillAsync(server, "/sign-in?to=" + Review, ("name", "wang"), ("password", "wrong"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal("账户名或密码不正确，或因多次失败已暂停登录；请核对后再试，或联系账户管理员。", Dom.Of((await PlanServer.ReadAsync(wrong)).QuerySelector("[role=alert]")));

        using var begun = await FillAsync(server, "/sign-in?to=" + Review, ("name", "wang"), ("password", First));
        var cookie = Assert.Single(begun.Headers.GetValues("Set-Cookie"), value => value.StartsWith("session=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase);
        await server.RedirectAsync(Review, "/sign-in?to=%2Fplans%2F990101-2026%2Freview");

        using var differs = await FillAsync(server, begun.Headers.Location!.OriginalString, ("next", Next), ("again", First));
        Assert.Equal("两次输入的新密码不一致；请重新输入。", Dom.Of((await PlanServer.ReadAsync(differs)).QuerySelector("[role=alert]")));
        using var changed = await FillAsync(server, begun.Headers.Location!.OriginalString, ("next", Next), ("again", Next));
        Assert.Equal((HttpStatusCode.SeeOther, Review), (changed.StatusCode, changed.Headers.Location!.OriginalString));

        var page = await server.PageAsync(Review);
        Assert.Equal("王敏 退出", Dom.Of(page.QuerySelector(".bar-who")));
        var accepted = await server.DoAsync(page, "#t1 .accept");
        Assert.Matches(" wang 接受了 t1$", Dom.Of(accepted.QuerySelector(".last-step span")));

        using var left = await server.SubmitAsync(accepted, "form.bar-who button");
        Assert.Equal((HttpStatusCode.SeeOther, "/sign-in"), (left.StatusCode, left.Headers.Location!.OriginalString));
        using var after = await server.SubmitAsync(accepted, "#t2 .accept");
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Fact]
    public async Task Post_SignedInWithoutTheRight_IsForbiddenWithItsReason()
    {
        await using var server = await StartAsync();
        await HireAsync(server, Role.Leader);
        using var begun = await FillAsync(server, "/sign-in", ("name", "wang"), ("password", First));
        using var changed = await FillAsync(server, "/sign-in", ("next", Next), ("again", Next));

        // No button offers it; its form is sent all the same.
        var token = (await server.PageAsync(Review)).QuerySelector("#review-steps [name=token]")!.GetAttribute("value")!;
        using var answer = await server.PostAsync(Review, [new("token", token), new("version", "0"), new("do", "accept target t1")]);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("“wang”无权审核计划的读取结果", Dom.Of((await PlanServer.ReadAsync(answer)).QuerySelector("h1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WithASecondFactor_AsksForTheCode()
    {
        await using var server = await StartAsync();
        await HireAsync(server);
        var secret = Totp.NewSecret();
        await using (var store = await LedgerStore.OpenAsync(server.Database))
        {
            await new PasswordService(store).ChangeAsync("wang", First, Next);
            await new SecondFactorService(store).SetAsync(secret, Totp.CodeAt(secret, TimeProvider.System.GetUtcNow()), new Act("wang"));
        }

        using var begun = await FillAsync(server, "/sign-in", ("name", "wang"), ("password", Next));
        Assert.Equal("动态口令", Dom.Of((await server.PageAsync(begun.Headers.Location!.OriginalString)).QuerySelector("h1")));
        await server.RedirectAsync(Review, "/sign-in?to=%2Fplans%2F990101-2026%2Freview");
        using var wrong = await FillAsync(server, "/sign-in", ("code", "abcdef"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        using var open = await FillAsync(server, "/sign-in", ("code", Totp.CodeAt(secret, TimeProvider.System.GetUtcNow())));
        Assert.Equal((HttpStatusCode.SeeOther, "/"), (open.StatusCode, open.Headers.Location!.OriginalString));
        Assert.Equal("王敏 退出", Dom.Of((await server.PageAsync(Review)).QuerySelector(".bar-who")));
    }

    [Fact]
    public async Task Post_ARoleThatMustHaveASecondFactor_IsLedToTakeOneInUse()
    {
        await using var server = await StartAsync();
        await HireAsync(server);
        await using (var store = await LedgerStore.OpenAsync(server.Database))
        {
            await new PasswordService(store).ChangeAsync("wang", First, Next);
            await new AccountService(store).AddAsync(new AddAccount("sun", null, new RoleGrant(Role.SecurityAdministrator)), new Act("zhang"));
            await new SettingService(store).SetAsync("second-factor.roles", "planner", new Act("sun"));
        }

        using var begun = await FillAsync(server, "/sign-in?to=" + Review, ("name", "wang"), ("password", Next));
        var page = await server.PageAsync(begun.Headers.Location!.OriginalString);
        Assert.Equal("启用动态口令", Dom.Of(page.QuerySelector("h1")));
        await server.RedirectAsync(Review, "/sign-in?to=%2Fplans%2F990101-2026%2Freview");
        var secret = page.QuerySelector("input[name=secret]")!.GetAttribute("value")!;
        Assert.Contains($"secret={secret}", page.QuerySelector(".sign-in a")!.GetAttribute("href"), StringComparison.Ordinal);

        using var wrong = await server.SubmitAsync(page, "form.sign-in button", ("code", "abcdef"));
        var again = await PlanServer.ReadAsync(wrong);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, secret), (wrong.StatusCode, again.QuerySelector("input[name=secret]")!.GetAttribute("value")));
        using var open = await server.SubmitAsync(again, "form.sign-in button", ("code", Totp.CodeAt(secret, TimeProvider.System.GetUtcNow())));

        Assert.Equal((HttpStatusCode.SeeOther, Review), (open.StatusCode, open.Headers.Location!.OriginalString));
        Assert.Equal("王敏 退出", Dom.Of((await server.PageAsync(Review)).QuerySelector(".bar-who")));
    }

    [Theory]
    [InlineData("https://example.org/"), InlineData("//example.org"), InlineData("/\\example.org"), InlineData("")]
    public async Task Post_ToAForeignAddress_GoesHomeInstead(string to)
    {
        await using var server = await StartAsync();
        await HireAsync(server);
        await using (var store = await LedgerStore.OpenAsync(server.Database)) await new PasswordService(store).ChangeAsync("wang", First, Next);

        using var open = await FillAsync(server, "/sign-in?to=" + Uri.EscapeDataString(to), ("name", "wang"), ("password", Next));

        Assert.Equal((HttpStatusCode.SeeOther, "/"), (open.StatusCode, open.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task Account_OfWhoIsSignedIn_ChangesPasswordAndSecondFactor()
    {
        await using var server = await StartAsync();
        await HireAsync(server);
        await using (var store = await LedgerStore.OpenAsync(server.Database)) await new PasswordService(store).ChangeAsync("wang", First, Next);
        Assert.Equal("登录", Dom.Of((await server.PageAsync("/sign-in?to=/account")).QuerySelector("h1")));
        using var open = await FillAsync(server, "/sign-in?to=/account", ("name", "wang"), ("password", Next));
        var page = await server.PageAsync(open.Headers.Location!.OriginalString);
        Assert.Equal(["计划员"], page.QuerySelectorAll("main li").Select(Dom.Of));

        using var wrong = await server.SubmitAsync(page, "#change-password button", ("current", First), ("next", "Xinghe-2032!"), ("again", "Xinghe-2032!"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "现用密码不正确；未作改动。"), (wrong.StatusCode, Dom.Of((await PlanServer.ReadAsync(wrong)).QuerySelector("[role=alert]"))));
        using var code = await server.SubmitAsync(page, "#second-factor button", ("code", "abcdef"));
        var again = await PlanServer.ReadAsync(code);
        var secret = page.QuerySelector("#second-factor [name=secret]")!.GetAttribute("value")!;
        Assert.Equal(secret, again.QuerySelector("#second-factor [name=secret]")!.GetAttribute("value"));
        using var weak = await server.SubmitAsync(page, "#second-factor button", ("secret", "A"), ("code", Totp.CodeAt("A", TimeProvider.System.GetUtcNow())));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, weak.StatusCode);
        using var set = await server.SubmitAsync(page, "#second-factor button", ("code", Totp.CodeAt(secret, TimeProvider.System.GetUtcNow())));
        Assert.Equal((HttpStatusCode.SeeOther, "/sign-in?to=%2Faccount"), (set.StatusCode, set.Headers.Location!.OriginalString));

        using var begun = await FillAsync(server, "/sign-in", ("name", "wang"), ("password", Next));
        Assert.Equal("动态口令", Dom.Of((await server.PageAsync("/sign-in")).QuerySelector("h1")));
    }

    private static async Task HireAsync(ReviewServer server, Role role = Role.Planner)
    {
        await using var store = await LedgerStore.OpenAsync(server.Database);
        var act = new Act("zhang");
        await new AccountService(store).AddAsync(new AddAccount("zhang", null, new RoleGrant(Role.AccountAdministrator)), act);
        await new AccountService(store).AddAsync(new AddAccount("wang", "王敏", new RoleGrant(role)), act);
        await new PasswordService(store).ResetAsync("wang", First, act);
    }

    private static async Task<HttpResponseMessage> FillAsync(ReviewServer server, string path, params (string Name, string Value)[] typed) =>
        await server.SubmitAsync(await server.PageAsync(path), ".sign-in button", typed);
}
