using System.Net;
using System.Text;
using Jundeng.Ledger.Accounts;

namespace Jundeng.Web.Tests.Hosting;

/// <summary>What browsers and caches are told holds for every kind of answer.</summary>
public sealed class AnswerHeadersTests(StaffServer server) : IClassFixture<StaffServer>
{
    [Theory]
    [InlineData("GET", "/plans", HttpStatusCode.OK)]
    [InlineData("GET", "/plans/990101-2026", HttpStatusCode.OK)]
    [InlineData("GET", "/plans?format=csv", HttpStatusCode.OK)]
    [InlineData("GET", "/plans/none", HttpStatusCode.NotFound)]
    [InlineData("GET", "/nowhere", HttpStatusCode.NotFound)]
    [InlineData("GET", "/assets/none", HttpStatusCode.NotFound)]
    [InlineData("GET", "/accounts", HttpStatusCode.Forbidden)]
    [InlineData("GET", "/sign-in", HttpStatusCode.SeeOther)]
    [InlineData("POST", "/remarks", HttpStatusCode.BadRequest)]
    [InlineData("PUT", "/plans", HttpStatusCode.MethodNotAllowed)]
    [InlineData("HEAD", "/plans", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/plans", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/plans?format=csv", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/plans?format=ndjson", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/plans/990101-2026/source", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/plans/990101-2026/text", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/v1/accounts", HttpStatusCode.Forbidden)]
    [InlineData("POST", "/api/v1/remarks", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/openapi/v1.json", HttpStatusCode.OK)]
    [InlineData("GET", "/health/live", HttpStatusCode.OK)]
    [InlineData("GET", "/public", HttpStatusCode.OK)]
    public async Task Ask_AnyKindOfAnswer_ForbidsWhatItDoesNotNeed(string method, string path, HttpStatusCode expected)
    {
        using var planner = await server.VisitAsync(Role.Planner);
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await planner.AnswerAsync(request);

        Assert.Equal(expected, answer.StatusCode);
        AssertSafe(answer);
        Assert.True(answer.Headers.CacheControl is { NoCache: true } or { NoStore: true } or { Public: true }, $"{answer.Headers.CacheControl}");
        Assert.True(path == "/public" || answer.Headers.CacheControl is { Public: false }, $"{answer.Headers.CacheControl}");
    }

    [Fact]
    public async Task Ask_WhatIsKnownAlready_ForbidsTheSame()
    {
        using var planner = await server.VisitAsync(Role.Planner);
        using var first = await planner.GetAsync("/api/v1/plans/990101-2026");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/plans/990101-2026") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var again = await planner.AnswerAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        AssertSafe(again);
    }

    [Fact]
    public async Task Get_Asset_ForbidsTheSameAndMayBeKeptByAll()
    {
        using var planner = await server.VisitAsync(Role.Planner);
        var page = await planner.PageAsync("/plans");
        using var answer = await planner.GetAsync(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        AssertSafe(answer);
        Assert.True(answer.Headers.CacheControl!.Public);
    }

    [Theory]
    [InlineData("/sign-in?to=%2F%09%2Felsewhere.example")]
    [InlineData("/sign-in?to=%2F%0A%2Felsewhere.example")]
    [InlineData("/sign-in?to=%2F%2Felsewhere.example")]
    [InlineData("/sign-in?to=%2F%5Celsewhere.example")]
    [InlineData("/sign-in?to=https%3A%2F%2Felsewhere.example")]
    [InlineData("/sign-in?to=elsewhere.example")]
    public async Task Get_SignInThatLeadsElsewhere_LeadsHome(string path)
    {
        using var planner = await server.VisitAsync(Role.Planner);
        using var answer = await planner.GetAsync(path);

        Assert.Equal((HttpStatusCode.SeeOther, "/"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Theory]
    [InlineData("cross-site", HttpStatusCode.BadRequest)]
    [InlineData("same-site", HttpStatusCode.BadRequest)]
    [InlineData("same-origin", HttpStatusCode.SeeOther)]
    [InlineData("none", HttpStatusCode.SeeOther)]
    public async Task Post_FromAPageOfAnotherSite_IsRefusedEvenWithAToken(string site, HttpStatusCode expected)
    {
        using var planner = await server.VisitAsync(Role.Planner);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/plans/990101-2026/lights") { Content = new StringContent("token=" + Uri.EscapeDataString(planner.Token), Encoding.UTF8, "application/x-www-form-urlencoded"), Headers = { { "Sec-Fetch-Site", site } } };
        using var answer = await planner.AnswerAsync(request);

        Assert.Equal(expected, answer.StatusCode);
    }

    private static void AssertSafe(HttpResponseMessage answer)
    {
        Assert.StartsWith("default-src 'none'; script-src 'self'; ", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(("nosniff", "DENY", "same-origin"), (answer.Headers.GetValues("X-Content-Type-Options").Single(), answer.Headers.GetValues("X-Frame-Options").Single(), answer.Headers.GetValues("Referrer-Policy").Single()));
        Assert.Equal(("same-origin", "same-origin"), (answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single(), answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single()));
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("X-Powered-By"));
    }
}
