using System.Text.RegularExpressions;
using Jundeng.Web.Tests.Pages.Reviewing;
using Microsoft.Playwright;

namespace Jundeng.Web.Tests.Browser;

public sealed class ReviewTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Review_FromTheFirstLookToTheRevision_WorksWithAndWithoutScript(bool script)
    {
        await using var server = await ReviewServer.StartAsync();
        await using var visit = await chromium.VisitAsync(server.Address, script: script);
        var page = visit.Page;
        await page.GotoAsync(ReviewServer.PlanPath);
        await page.GetByRole(AriaRole.Link, new() { Name = "审核", Exact = true }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "接受 t1", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#t1 .state")).ToHaveTextAsync("✓已核");
        await Assertions.Expect(page.Locator("#t2")).ToBeInViewportAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "改 t2", Exact = true }).ClickAsync();
        await page.GetByLabel("目标值", new() { Exact = true }).FillAsync("60");
        await page.GetByLabel("依据").FillAsync("与县妇联核实");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#t2 .num")).ToHaveTextAsync("60");
        await Assertions.Expect(page.Locator("#t2 .state")).ToHaveTextAsync("✎已改");

        await page.GetByRole(AriaRole.Link, new() { Name = "新增目标值" }).ClickAsync();
        await page.GetByLabel("原文中的字").FillAsync("若干间");
        await page.GetByLabel("指标").FillAsync("教室");
        await page.GetByLabel("目标值", new() { Exact = true }).FillAsync("30");
        await page.GetByLabel("依据").FillAsync("附件");
        await page.GetByRole(AriaRole.Button, new() { Name = "新增", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("[id='t.a1'] .state")).ToHaveTextAsync("＋新增");
        await page.GetByRole(AriaRole.Button, new() { Name = "撤销" }).ClickAsync();
        await Assertions.Expect(page.Locator("[id='t.a1']")).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Link, new() { Name = "确认生效…" }).ClickAsync();
        await page.GetByLabel("依据").FillAsync("审核完毕");
        await page.GetByRole(AriaRole.Button, new() { Name = "生效为第 2 版" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("第 2 版已经生效");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(1366)]
    public async Task Review_OnAnOfficeScreen_ShowsWhatIsDoneAboutARowInTheRow(int width)
    {
        await using var server = await ReviewServer.StartAsync();
        await using var visit = await chromium.VisitAsync(server.Address);
        await visit.Page.SetViewportSizeAsync(width, 800);

        await visit.Page.GotoAsync(ReviewServer.Review);

        Assert.True(await visit.Page.EvaluateAsync<bool>("() => { const pane = document.querySelector('.review'); return pane.scrollWidth <= pane.clientWidth && document.documentElement.scrollWidth <= innerWidth; }"));
    }

    [Fact]
    public async Task Press_Keys_GoThroughTheDoubtfulAndAccept()
    {
        await using var server = await ReviewServer.StartAsync();
        await using var visit = await chromium.VisitAsync(server.Address);
        var page = visit.Page;
        await page.GotoAsync(ReviewServer.Review);
        await page.Locator(".ledger").FocusAsync();

        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("#task-1$"));
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator("#t1")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("#s-t1")).ToHaveClassAsync(new Regex(@"\bselected\b"));
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator("#t1 .state")).ToHaveTextAsync("✓已核");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("#t2$"));
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("#task-1$"));
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("#t2$"));
        await page.Keyboard.PressAsync("e");
        await Assertions.Expect(page.Locator("#panel-indicator")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator("#panel-indicator")).ToHaveValueAsync(new Regex("^a|a$"));
        await page.GetByRole(AriaRole.Link, new() { Name = "取消" }).ClickAsync();
        await Assertions.Expect(page.Locator(".panel")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".keys")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator("#t1 .state")).ToHaveTextAsync("○待核");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Select_WordsOfTheSource_AreTheWordsToAdd()
    {
        await using var server = await ReviewServer.StartAsync();
        await using var visit = await chromium.VisitAsync(server.Address);
        var page = visit.Page;
        await page.GotoAsync(ReviewServer.Review);

        await page.Locator(".source p", new() { HasText = "另建培训基地" }).EvaluateAsync("""
            line => { const words = [...line.childNodes].findLast(node => node.textContent.includes('若干间')); const at = words.textContent.indexOf('若干间');
              getSelection().setBaseAndExtent(words, at, words, at + 3); }
            """);
        await page.GetByRole(AriaRole.Link, new() { Name = "新增目标值" }).ClickAsync();

        await Assertions.Expect(page.Locator("#panel-words")).ToHaveValueAsync("若干间");
        await Assertions.Expect(page.Locator("#panel-line")).ToHaveValueAsync("7");
        await Assertions.Expect(page.Locator("#panel-task")).ToHaveValueAsync("2");
        Assert.Empty(visit.Complaints);
    }
}
