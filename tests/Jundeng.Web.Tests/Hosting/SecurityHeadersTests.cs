using System.Net;
namespace Jundeng.Web.Tests.Hosting;

public sealed class SecurityHeadersTests(PlanServer server)
{
    [Theory]
    [InlineData("/plans")]
    [InlineData(PlanServer.Plan)]
    [InlineData(PlanServer.Plan + "/attainment")]
    [InlineData("/nowhere")]
    [InlineData("/api/v1/plans")]
    [InlineData("/openapi/v1.json")]
    public async Task Get_AnyPage_ForbidsWhatItDoesNotNeed(string path)
    {
        using var answer = await server.GetAsync(path);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/plans")]
    [InlineData(PlanServer.Plan)]
    [InlineData(PlanServer.Plan + "/attainment")]
    [InlineData("/nowhere")]
    public async Task Get_AnyPage_HoldsNothingThatThePolicyWouldStop(string path)
    {
        using var answer = await server.GetAsync(path);
        var page = await PlanServer.ReadAsync(answer);

        Assert.Empty(page.QuerySelectorAll("script:not([src]), style, [style]"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.All(page.QuerySelectorAll("script, link[rel=stylesheet]"), part => Assert.StartsWith("/assets/", part.GetAttribute("src") ?? part.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_PathThatLooksLikeAnotherServer_LinksToNone()
    {
        using var visitor = server.Visitor();
        using var answer = await visitor.GetAsync(new Uri($"{server.Address.GetLeftPart(UriPartial.Authority)}//elsewhere.example/plans"), TestContext.Current.CancellationToken);
        var page = await PlanServer.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.All(page.QuerySelectorAll("a[href], form[action]"), link => Assert.DoesNotMatch(@"^(//|/?\\)", link.GetAttribute("href") ?? link.GetAttribute("action")!));
    }
}
