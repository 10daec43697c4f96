using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Jundeng.Web.Tests.Browser;

public sealed partial class SampleTests(SampleServer server, Chromium chromium) : IClassFixture<SampleServer>
{
    [Fact]
    public async Task Walk_FromThePlansToAMarkedTargetAndOnToTheChart_ShowsEachOfThem()
    {
        await using var visit = await chromium.VisitAsync(server.Address);
        var page = visit.Page;

        await page.GotoAsync("/plans");
        await page.GetByRole(AriaRole.Link, new() { Name = "清岚县基本公共服务均等化" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(HeadingOfAPlan());

        var row = page.Locator("tr.target", new() { HasText = "城镇新增就业" }).First;
        var value = row.Locator("td.num a");
        var place = await value.GetAttributeAsync("href");
        await value.ClickAsync();
        var mark = page.Locator($"[id='{place![1..]}']");
        Assert.EndsWith(place, page.Url, StringComparison.Ordinal);
        await Assertions.Expect(mark).ToBeInViewportAsync();
        await Assertions.Expect(mark).ToHaveTextAsync("2200人");
        await Assertions.Expect(row).ToBeInViewportAsync();
        await Assertions.Expect(row).ToHaveClassAsync(new Regex(@"\bselected\b"));
        await visit.KeepPictureAsync("plan.png");

        await page.GetByRole(AriaRole.Link, new() { Name = "实现度", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(HeadingOfAnAttainment());
        var chart = page.Locator("[data-chart='page-domains-table'] svg");
        var bars = await page.Locator("#page-domains-table tbody tr").CountAsync();
        Assert.True(bars >= 8, "A domain is lacking.");
        Assert.True(await chart.Locator("path").CountAsync() >= 2 * bars, "The chart has fewer shapes than bars.");
        await visit.KeepPictureAsync("attainment.png");

        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Walk_FromARunToARegionAndOnToTheAccountOfANumber_ShowsEachOfThem()
    {
        await using var visit = await chromium.VisitAsync(server.Address);
        var page = visit.Page;

        await page.GotoAsync("/assessment");
        await visit.KeepPictureAsync("assessments.png");
        await page.GetByRole(AriaRole.Link, new() { Name = "全省基本公共服务均等化实现度（示例）" }).Last.ClickAsync();
        await Assertions.Expect(page.Locator(".heat-table tbody tr")).ToHaveCountAsync(6);
        await Assertions.Expect(page.Locator("[data-chart='page-obstacles-table'] svg")).ToBeVisibleAsync();
        Assert.True(await page.Locator("[data-chart='page-obstacles-table'] svg path").CountAsync() >= 10, "The chart has fewer shapes than bars.");
        await visit.KeepPictureAsync("assessment.png");

        await page.Locator(".heat-table tbody th a").First.ClickAsync();
        await Assertions.Expect(page.Locator("[data-chart='page-profile-table'] svg")).ToBeVisibleAsync();
        Assert.True(await page.Locator("[data-chart='page-profile-table'] svg path").CountAsync() >= 20, "The chart has fewer shapes than bars.");
        await visit.KeepPictureAsync("assessment-region.png");

        await page.GoBackAsync();
        await page.Locator(".heat-table .heat-cell a").Nth(1).ClickAsync();
        await Assertions.Expect(page.Locator(".account > li").First).ToBeVisibleAsync();
        await visit.KeepPictureAsync("assessment-account.png");
        await page.GotoAsync("/assessment/compare?before=run-1&after=run-2");
        await visit.KeepPictureAsync("assessment-compare.png");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(SampleServer.Run, "assessment-phone.png")]
    [InlineData(SampleServer.Run + "/regions/990300", "assessment-region-phone.png")]
    public async Task Get_AssessmentOnAPhone_FitsTheWidth(string path, string picture)
    {
        await using var visit = await chromium.VisitAsync(server.Address, phone: true);
        await visit.Page.GotoAsync(path);

        Assert.Equal(390, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await visit.KeepPictureAsync(picture);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Press_JAndK_GoesThroughTheTargetsInBothPanes()
    {
        await using var visit = await chromium.VisitAsync(server.Address);
        var page = visit.Page;
        await page.GotoAsync(SampleServer.Plan);
        var ids = await page.Locator("tr.target").EvaluateAllAsync<string[]>("rows => rows.map(row => row.id)");

        await page.Locator(".ledger").FocusAsync();
        foreach (var (key, expected) in new[] { ("j", ids[0]), ("j", ids[1]), ("j", ids[2]), ("k", ids[1]) })
        {
            await page.Keyboard.PressAsync(key);
            await Assertions.Expect(page).ToHaveURLAsync(new Regex($"#{expected}$"));
        }

        await Assertions.Expect(page.Locator($"#{ids[1]}")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator($"#s-{ids[1]}")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator($"#s-{ids[1]}")).ToHaveClassAsync(new Regex(@"\bselected\b"));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Press_JOutsideTheWorkArea_DoesNothing()
    {
        await using var visit = await chromium.VisitAsync(server.Address);
        await visit.Page.GotoAsync(SampleServer.Plan);

        await visit.Page.Keyboard.PressAsync("j");

        Assert.EndsWith(SampleServer.Plan, visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Walk_WithoutScript_ReachesTheMarkAndTheNumbers()
    {
        await using var visit = await chromium.VisitAsync(server.Address, script: false);
        var page = visit.Page;

        await page.GotoAsync(SampleServer.Plan);
        var value = page.Locator("tr.target td.num a").Nth(40);
        var place = await value.GetAttributeAsync("href");
        await value.ClickAsync();
        await Assertions.Expect(page.Locator($"[id='{place![1..]}']")).ToBeInViewportAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "实现度", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#page-domains-table .score-bar").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".chart").First).ToBeHiddenAsync();
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("/plans", null)]
    [InlineData(SampleServer.Plan, "plan-phone.png")]
    [InlineData(SampleServer.Plan + "/attainment", "attainment-phone.png")]
    public async Task Get_OnAPhone_NeedsNoSidewaysScrolling(string path, string? picture)
    {
        await using var visit = await chromium.VisitAsync(server.Address, phone: true);

        await visit.Page.GotoAsync(path);

        Assert.Equal(390, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        if (picture is not null)
            await visit.KeepPictureAsync(picture);
    }

    [GeneratedRegex("^37 项任务，\\d+ 个量：\\d+ 处需要核对$")]
    private static partial Regex HeadingOfAPlan();

    [GeneratedRegex("^\\d+ 个目标值.*实现度 \\d+\\.\\d%")]
    private static partial Regex HeadingOfAnAttainment();
}
