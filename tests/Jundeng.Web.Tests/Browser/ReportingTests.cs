using Jundeng.Ledger.Accounts;
using Jundeng.Web.Tests.Hosting;
using Jundeng.Web.Tests.Pages.Rounds;
using Microsoft.Playwright;

namespace Jundeng.Web.Tests.Browser;

public sealed class ReportingTests(Chromium chromium)
{
    private const string Value = $"[name='{RoundServer.Value}']";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Report_FromFirstWordToAccepted_WithAndWithoutScript(bool script)
    {
        await using var server = await RoundServer.StartAsync();
        await using var reporter = await chromium.VisitAsync(server.Address, script);
        await using var checker = await chromium.VisitAsync(server.Address, script, phone: true);
        await SignInAsync(reporter.Page, Role.Reporter);
        await SignInAsync(checker.Page, Role.Checker);

        await reporter.Page.GotoAsync("/reports");
        await reporter.Page.Locator($"a[href='{RoundServer.Report}']").ClickAsync();
        await reporter.Page.Locator(Value).FillAsync("600");
        if (!script) await reporter.Page.Locator("button[value=check]").ClickAsync();
        await Assertions.Expect(reporter.Page.Locator("#t1 .says")).ToContainTextAsync("已超过全年目标");
        await reporter.KeepPictureAsync($"report-{(script ? "typing" : "checked")}.png");
        await reporter.Page.Locator("[name='reason.target.t1']").FillAsync("含外地返乡");
        await reporter.Page.Locator("[name=done]").FillAsync("办了两场招聘会");
        if (script) await Assertions.Expect(reporter.Page.Locator("#report-saved")).ToContainTextAsync("草稿保存于");
        await reporter.Page.Locator("button[value=submit]").ClickAsync();
        await Assertions.Expect(reporter.Page.Locator(".notice")).ToContainTextAsync("已提交");

        await checker.Page.GotoAsync($"{RoundServer.Open}/check");
        await checker.KeepPictureAsync("check-phone.png");
        await checker.Page.Locator("[name=why]").FillAsync("请附名册");
        await checker.Page.Locator("button[value=return]").ClickAsync();
        await Assertions.Expect(checker.Page.Locator(".notice")).ToContainTextAsync("已退回");

        await reporter.Page.GotoAsync(RoundServer.Report);
        await reporter.Page.Locator(Value).FillAsync("480");
        await reporter.Page.Locator("button[value=submit]").ClickAsync();
        await checker.Page.GotoAsync($"{RoundServer.Open}/check");
        await Assertions.Expect(checker.Page.Locator("ins").First).ToContainTextAsync("480");
        await checker.Page.Locator("button[value=accept]").ClickAsync();
        await Assertions.Expect(checker.Page.Locator(".notice")).ToContainTextAsync("已通过");
        Assert.Empty(reporter.Complaints);
        Assert.Empty(checker.Complaints);
    }

    // Another scale is another page: what was typed a moment ago must be on it, and what cannot be kept must not be left.
    [Fact]
    public async Task Report_OtherScale_KeepsWhatWasTypedFirst()
    {
        await using var server = await RoundServer.StartAsync();
        await using var reporter = await chromium.VisitAsync(server.Address, script: true);
        await SignInAsync(reporter.Page, Role.Reporter);
        var plain = reporter.Page.Locator("#report-form .switch a").First;
        await reporter.Page.GotoAsync($"{RoundServer.Report}?scale=wan");

        await reporter.Page.Locator(Value).FillAsync("many");
        await plain.ClickAsync();
        await Assertions.Expect(reporter.Page.Locator("#report-saved")).ToContainTextAsync("many");
        Assert.EndsWith("?scale=wan", reporter.Page.Url, StringComparison.Ordinal);

        await reporter.Page.Locator(Value).FillAsync("300");
        await reporter.Page.Locator("[name=done]").FillAsync("办了两场招聘会");
        await plain.ClickAsync();
        await reporter.Page.WaitForURLAsync(url => url.EndsWith(RoundServer.Report, StringComparison.Ordinal));
        await Assertions.Expect(reporter.Page.Locator(Value)).ToHaveValueAsync("300");
        await Assertions.Expect(reporter.Page.Locator("[name=done]")).ToHaveValueAsync("办了两场招聘会");
    }

    private static async Task SignInAsync(IPage page, Role role)
    {
        await page.GotoAsync("/sign-in");
        await page.Locator("[name=name]").FillAsync(StaffServer.NameOf(role));
        await page.Locator("[name=password]").FillAsync(StaffServer.Password);
        await page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("form.bar-who")).ToBeVisibleAsync();
    }
}
