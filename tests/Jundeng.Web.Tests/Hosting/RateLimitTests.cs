using System.Globalization;
using System.Net;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Ledger.Storage;
using Jundeng.Testing;

namespace Jundeng.Web.Tests.Hosting;

public sealed class RateLimitTests
{
    [Fact]
    public async Task Post_SignInTooOften_SaysWhenToTryAgain()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await Door.HireAsync(database.Connection);
        await using var server = await Door.OpenAsync(database.Connection, settings => settings with { SignInsPerMinute = 1 });
        using var visitor = Door.Visitor();
        using var first = await Door.SignInAsync(visitor, server.Address, "wrong");

        using var second = await Door.SignInAsync(visitor, server.Address);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.TooManyRequests), (first.StatusCode, second.StatusCode));
        var wait = second.Headers.RetryAfter!.Delta!.Value.TotalSeconds;
        Assert.InRange(wait, 1, 60);
        var page = await PlanServer.ReadAsync(second);
        Assert.Equal("操作过于频繁", Dom.Of(page.QuerySelector("h1")));
        Assert.Contains($"请在 {wait.ToString(CultureInfo.InvariantCulture)} 秒后再试", Dom.Of(page.QuerySelector("main")), StringComparison.Ordinal);
        using var reading = await visitor.GetAsync(new Uri(server.Address, "/sign-in"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, reading.StatusCode);
    }

    [Theory]
    [InlineData("198.51.100.1", "198.51.100.2", HttpStatusCode.SeeOther)]
    [InlineData("198.51.100.1", "198.51.100.1", HttpStatusCode.TooManyRequests)]
    [InlineData("2001:db8:0:1::1", "2001:db8:0:2::1", HttpStatusCode.SeeOther)]
    [InlineData("2001:db8:0:1::1", "2001:db8:0:1::2", HttpStatusCode.TooManyRequests)]
    public async Task Post_SignInFromSeveralAddresses_CountsEachNetworkApart(string one, string other, HttpStatusCode expected)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await Door.HireAsync(database.Connection);
        await using var server = await Door.OpenAsync(database.Connection, settings => settings with { SignInsPerMinute = 1, Proxies = [IPNetwork.Parse("127.0.0.1/32")] });
        using var first = Door.Visitor(("X-Forwarded-For", one));
        using var second = Door.Visitor(("X-Forwarded-For", other));
        using var wrong = await Door.SignInAsync(first, server.Address, "wrong");

        using var answer = await Door.SignInAsync(second, server.Address);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("Authorization", "Bearer made-up-")]
    [InlineData("Cookie", "session=made-up-")]
    public async Task Ask_WithTokensAndSessionsThatAreMadeUp_CountsForTheAddress(string head, string value)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await Door.HireAsync(database.Connection);
        await using var server = await Door.OpenAsync(database.Connection, settings => settings with { ApiPerMinute = 2 });
        string token;
        await using (var store = await LedgerStore.OpenAsync(database.Connection, ct: TestContext.Current.CancellationToken))
            token = await new TokenService(store).MakeAsync("测试", [AccessAction.LedgerRead], store.Today, new Ledger.Act(Door.Name), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(1));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(2));
        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync(3));
        // Who is known has a count of their own.
        using var program = Door.Visitor(("Authorization", $"Bearer {token}"));
        using var known = await program.GetAsync(new Uri(server.Address, "/api/v1/me"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, known.StatusCode);

        async Task<HttpStatusCode> AskAsync(int number)
        {
            using var stranger = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { DefaultRequestHeaders = { { head, $"{value}{number}" } } };
            using var answer = await stranger.GetAsync(new Uri(server.Address, "/api/v1/me"), TestContext.Current.CancellationToken);
            return answer.StatusCode;
        }
    }
}
