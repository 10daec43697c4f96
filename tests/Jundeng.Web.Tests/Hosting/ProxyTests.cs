using System.Net;
using Jundeng.Testing;

namespace Jundeng.Web.Tests.Hosting;

public sealed class ProxyTests
{
    [Fact]
    public async Task Post_OverTlsThroughAKnownProxy_GivesCookiesForTlsAlone()
    {
        var (cookies, strict) = await SignInAsync(settings => settings with { Proxies = [IPNetwork.Parse("127.0.0.0/8")] });

        Assert.All(cookies, cookie => Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase));
        Assert.Equal("max-age=31536000", strict);
        // Browsers take a cookie of this name from this very host alone: no neighbour plants a session.
        var session = cookies.Single(cookie => cookie.Contains("session=", StringComparison.Ordinal));
        Assert.StartsWith("__Host-session=", session, StringComparison.Ordinal);
        Assert.Contains("; path=/;", session, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; httponly", session, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=strict", session, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain", session, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("https", "__Host-session", HttpStatusCode.OK)]
    [InlineData("https", "session", HttpStatusCode.Unauthorized)]
    [InlineData("http", "session", HttpStatusCode.OK)]
    [InlineData("http", "__Host-session", HttpStatusCode.Unauthorized)]
    public async Task Get_WithTheCookieOfASession_IsBelievedByTheNameForItsWayAlone(string way, string name, HttpStatusCode expected)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await Door.HireAsync(database.Connection);
        await using var server = await Door.OpenAsync(database.Connection, settings => settings with { Proxies = [IPNetwork.Parse("127.0.0.0/8")] });
        await using var store = await Ledger.Storage.LedgerStore.OpenAsync(database.Connection, ct: TestContext.Current.CancellationToken);
        var session = (await new Ledger.Accounts.SignIn.SignInService(store).SignInAsync(Door.Name, Door.Password, null, TestContext.Current.CancellationToken)).Token;
        using var visitor = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { DefaultRequestHeaders = { { "X-Forwarded-Proto", way }, { "Cookie", $"{name}={session}" } } };

        using var answer = await visitor.GetAsync(new Uri(server.Address, "/api/v1/me"), TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Post_OverTlsThroughAnUnknownProxy_TakesNoWordForIt()
    {
        var (cookies, strict) = await SignInAsync(settings => settings with { Proxies = [IPNetwork.Parse("192.0.2.0/24")] });

        Assert.All(cookies, cookie => Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase));
        Assert.Null(strict);
    }

    [Fact]
    public async Task Post_OverTlsWithoutProxiesInTheSettings_TakesNoWordForIt()
    {
        var (cookies, strict) = await SignInAsync(settings => settings);

        Assert.All(cookies, cookie => Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase));
        Assert.Null(strict);
    }

    private static async Task<(IReadOnlyList<string> Cookies, string? Strict)> SignInAsync(Func<WebSettings, WebSettings> with)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await Door.HireAsync(database.Connection);
        await using var server = await Door.OpenAsync(database.Connection, with);
        // A cookie for TLS alone is not kept by a visitor without TLS, so the form is sent by hand.
        using var visitor = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = server.Address };
        visitor.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        using var page = await visitor.GetAsync("/sign-in", TestContext.Current.CancellationToken);
        var form = page.Headers.GetValues("Set-Cookie").Single();
        var token = (await PlanServer.ReadAsync(page)).QuerySelector("main form input[name=token]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Content = new FormUrlEncodedContent([new("token", token), new("name", Door.Name), new("password", Door.Password)]) };
        request.Headers.Add("Cookie", form.Split(';')[0]);
        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return ([form, .. answer.Headers.GetValues("Set-Cookie")], answer.Headers.TryGetValues("Strict-Transport-Security", out var strict) ? strict.Single() : null);
    }
}
