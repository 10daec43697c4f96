using Microsoft.Playwright;

namespace Jundeng.Web.Tests.Browser;

/// <summary>The review of the sample, half done, as the documentation shows it.</summary>
public sealed class ReviewPictureTests(SampleServer server, Chromium chromium) : IClassFixture<SampleServer>
{
    private const string Review = SampleServer.Plan + "/review";

    [Fact]
    public async Task Review_OfTheSample_ShowsBothPanesWhereOneIs()
    {
        await using var visit = await chromium.VisitAsync(server.Address);
        var page = visit.Page;
        await page.GotoAsync(Review);
        foreach (var task in new[] { "1", "2" }) await page.Locator($"#task-{task} .accept-whole").ClickAsync();
        await page.Locator("#task-3 tr.target .edit").First.ClickAsync();
        await page.Locator("#panel-value").FillAsync("610");
        await page.Locator("#panel-why").FillAsync("与人社局核实");
        await page.Locator(".panel .btn-primary").ClickAsync();
        await page.Locator("#task-3 tr.target .remove").Last.ClickAsync();
        await page.Locator(".panel .btn-primary").ClickAsync();
        await page.EvaluateAsync("document.querySelector('.beside').scrollIntoView({ block: 'start' }); scrollBy(0, -60)");

        await Assertions.Expect(page.Locator(".last-step")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator(".state-removed")).ToHaveCountAsync(1);
        await visit.KeepPictureAsync("review.png");
        await page.Locator("#task-4 tr.target .edit").First.ClickAsync();
        await Assertions.Expect(page.Locator(".panel")).ToBeInViewportAsync();
        await visit.KeepPictureAsync("review-edit.png");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(Review, "review-phone.png")]
    [InlineData(Review + "?edit=target%20t5", null)]
    [InlineData(Review + "/confirm", null)]
    [InlineData(SampleServer.Plan + "/reread", null)]
    public async Task Get_OnAPhone_NeedsNoSidewaysScrolling(string path, string? picture)
    {
        await using var visit = await chromium.VisitAsync(server.Address, phone: true);

        await visit.Page.GotoAsync(path);

        Assert.Equal(390, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        if (path.Contains("edit", StringComparison.Ordinal)) await visit.Page.Locator(".panel").ScrollIntoViewIfNeededAsync();
        if (picture is not null) await visit.KeepPictureAsync(picture);
    }
}
