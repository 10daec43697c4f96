using System.Net;
using Jundeng.Testing;
using Npgsql;

namespace Jundeng.Web.Tests.Hosting;

public sealed class RequestLimitTests
{
    private const int Megabyte = 1 << 20;

    [Fact]
    public async Task Post_FormThatIsTooLarge_IsRefusedWithTheLimit() =>
        await AssertAsync(HttpStatusCode.RequestEntityTooLarge, token => new FormUrlEncodedContent([new("token", token), new("name", new string('x', 5 * Megabyte))]));

    [Fact]
    public async Task Post_FileThatIsTooLarge_IsRefusedWithTheLimit() =>
        await AssertAsync(HttpStatusCode.RequestEntityTooLarge, token => new MultipartFormDataContent { { new StringContent(token), "token" }, { new ByteArrayContent(new byte[7 * Megabyte]), "file", "a.bin" } });

    [Fact]
    public async Task Post_FileLargerThanAForm_IsRead() =>
        await AssertAsync(HttpStatusCode.UnprocessableEntity, token => new MultipartFormDataContent { { new StringContent(token), "token" }, { new ByteArrayContent(new byte[5 * Megabyte]), "file", "a.bin" } });

    [Fact]
    public async Task Post_FormWithAFieldForEachOfManyTargets_IsRead() =>
        await AssertAsync(HttpStatusCode.UnprocessableEntity, token => new FormUrlEncodedContent([new("token", token), .. Enumerable.Range(0, 15_000).Select(i => KeyValuePair.Create($"t{i}", "1"))]));

    [Fact]
    public async Task Post_FormWithTooManyFields_IsRefused() =>
        await AssertAsync(HttpStatusCode.RequestEntityTooLarge, token => new FormUrlEncodedContent([new("token", token), .. Enumerable.Range(0, 25_000).Select(i => KeyValuePair.Create($"t{i}", "1"))]));

    [Theory]
    [InlineData("/sign-in", false, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("/plans/new", false, HttpStatusCode.SeeOther)]
    [InlineData("/plans/new", true, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("/api/v1/plans?region=990101&name=a.bin", false, HttpStatusCode.Unauthorized)]
    public async Task Post_FileOfAStranger_IsNotRead(string path, bool inPieces, HttpStatusCode expected)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await Door.HireAsync(database.Connection);
        await using var server = await Door.OpenAsync(database.Connection);
        using var visitor = Door.Visitor();
        using var content = new MultipartFormDataContent { { new StringContent(await Door.TokenAsync(visitor, new Uri(server.Address, "/sign-in"))), "token" }, { new ByteArrayContent(new byte[5 * Megabyte]), "file", "a.bin" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Address, path)) { Content = content };
        (request.Headers.ExpectContinue, request.Headers.TransferEncodingChunked) = (true, inPieces);

        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Post_DatabaseThatDoesNotAnswer_IsGivenUp()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Postgres);
        await Door.HireAsync(database.Connection);
        await using var server = await Door.OpenAsync(database.Connection, settings => settings with { TimeoutSeconds = 2 });
        using var visitor = Door.Visitor();
        var token = await Door.TokenAsync(visitor, new Uri(server.Address, "/sign-in"));
        await using var other = new NpgsqlConnection(database.Connection);
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var held = await other.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using var locking = new NpgsqlCommand("LOCK TABLE sign_in", other, held);
        await locking.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        using var content = new FormUrlEncodedContent([new("token", token), new("name", Door.Name), new("password", Door.Password)]);
        using var answer = await visitor.PostAsync(new Uri(server.Address, "/sign-in"), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.GatewayTimeout, answer.StatusCode);
        Assert.Equal("处理时间过长", Dom.Of((await PlanServer.ReadAsync(answer)).QuerySelector("h1")));
    }

    private static async Task AssertAsync(HttpStatusCode expected, Func<string, HttpContent> content)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await Door.HireAsync(database.Connection);
        await using var server = await Door.OpenAsync(database.Connection, settings => settings with { UploadMegabytes = 6 });
        using var visitor = Door.Visitor();
        using var signedIn = await Door.SignInAsync(visitor, server.Address);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Address, "/account")) { Content = content(await Door.TokenAsync(visitor, new Uri(server.Address, "/account"))) };
        // The visitor sends the body only once the server wants it, so that a refusal is always read.
        request.Headers.ExpectContinue = true;

        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
        var main = Dom.Of((await PlanServer.ReadAsync(answer)).QuerySelector("main"));
        if (expected == HttpStatusCode.RequestEntityTooLarge) Assert.StartsWith("发送的内容过大 没有保存。一个文件不得超过 6 MB；请压缩或拆分后再试。", main, StringComparison.Ordinal);
    }
}
