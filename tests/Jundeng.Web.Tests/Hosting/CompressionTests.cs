using System.Net;
using Jundeng.Testing;

namespace Jundeng.Web.Tests.Hosting;

public sealed class CompressionTests
{
    [Theory]
    [InlineData(null, "br")]
    [InlineData("none", "br")]
    [InlineData("same-origin", "br")]
    [InlineData("same-site", "")]
    [InlineData("cross-site", "")]
    public async Task Get_OverTls_IsCompressedUnlessAnotherSiteAsks(string? fetchSite, string expected)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await Door.HireAsync(database.Connection);
        await using var server = await Door.OpenAsync(database.Connection, settings => settings with { Proxies = [IPNetwork.Parse("127.0.0.1/32")] });
        using var visitor = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, "/sign-in"));
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("Accept-Encoding", "gzip, br");
        if (fetchSite is not null) request.Headers.Add("Sec-Fetch-Site", fetchSite);

        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.Contains("Strict-Transport-Security"));
        Assert.Equal(expected, string.Join(' ', answer.Content.Headers.ContentEncoding));
    }

    [Fact]
    public async Task Get_SamePageTwice_HoldsAnotherTokenEachTime()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await Door.HireAsync(database.Connection);
        await using var server = await Door.OpenAsync(database.Connection);
        using var visitor = Door.Visitor();

        var first = await Door.TokenAsync(visitor, new Uri(server.Address, "/sign-in"));
        var second = await Door.TokenAsync(visitor, new Uri(server.Address, "/sign-in"));

        // The parts that all tokens have in common tell the key and no more.
        var common = first.Zip(second).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.InRange(common, 0, 30);
    }
}
