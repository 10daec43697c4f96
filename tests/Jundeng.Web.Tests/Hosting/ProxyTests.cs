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
