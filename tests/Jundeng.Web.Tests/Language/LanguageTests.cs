namespace Jundeng.Web.Tests.Language;

public sealed class LanguageTests(PlanServer server)
{
    [Fact]
    public async Task Get_LanguageChosenOnce_StaysForThePagesThatFollow()
    {
        using var visitor = server.Visitor(keepsCookies: true);

        using var chosen = await visitor.GetAsync("/plans?lang=en", TestContext.Current.CancellationToken);
        using var next = await visitor.GetAsync("/plans", TestContext.Current.CancellationToken);
        using var back = await visitor.GetAsync("/plans?lang=zh", TestContext.Current.CancellationToken);
        using var after = await visitor.GetAsync("/plans", TestContext.Current.CancellationToken);

        Assert.Equal("2 plans: 6 tasks, 12 quantities", Dom.Of((await PlanServer.ReadAsync(chosen)).QuerySelector("h1")));
        Assert.Equal("2 plans: 6 tasks, 12 quantities", Dom.Of((await PlanServer.ReadAsync(next)).QuerySelector("h1")));
        Assert.Equal("2 份计划：6 项任务，12 个量", Dom.Of((await PlanServer.ReadAsync(back)).QuerySelector("h1")));
        Assert.Equal("2 份计划：6 项任务，12 个量", Dom.Of((await PlanServer.ReadAsync(after)).QuerySelector("h1")));
        Assert.Contains("httponly", chosen.Headers.GetValues("Set-Cookie").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "2026年6月3日")]
    [InlineData("en", "3 June 2026")]
    public void Day_InASentence_IsWrittenAsTheLanguageDoes(string language, string expected)
    {
        var words = new Jundeng.Web.Language.Words(language);

        Assert.Equal(expected, words.Day(new DateOnly(2026, 6, 3)));
        // The day is that of the place of the plans.
        Assert.Equal(expected, words.Day(new DateTimeOffset(2026, 6, 2, 17, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public async Task Get_UnknownLanguage_IsChinese()
    {
        using var answer = await server.GetAsync("/plans?lang=fr");

        Assert.Equal("zh-CN", (await PlanServer.ReadAsync(answer)).DocumentElement.GetAttribute("lang"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Get_LanguageSwitch_KeepsTheRestOfTheAddress()
    {
        var page = await server.PageAsync(PlanServer.Plan + "/attainment?asOf=2030-06-30&unit=县人社局");
        var other = page.QuerySelector("a.bar-lang")!.GetAttribute("href")!;

        var english = await server.PageAsync(other);

        Assert.Equal("en", english.DocumentElement.GetAttribute("lang"));
        Assert.Equal("2030-06-30", english.QuerySelector("input[name=asOf]")!.GetAttribute("value"));
        Assert.Equal("Unit: 县人社局 ×", Dom.Of(english.QuerySelector("a.chip")));
    }

    [Fact]
    public async Task Get_Page_TellsCachesThatItDependsOnTheCookie()
    {
        using var answer = await server.GetAsync("/plans");

        Assert.Contains("Cookie", answer.Headers.Vary);
        Assert.Equal("no-cache", answer.Headers.CacheControl?.ToString());
    }
}
