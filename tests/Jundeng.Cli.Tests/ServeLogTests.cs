using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed partial class ServeLogTests : IDisposable
{
    private const string Password = "Qinglan-2026!";

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Serve_SignInsAndRefusals_AreLoggedWithoutWhatWasTyped()
    {
        var (lines, error) = await VisitAsync("--sign-in-limit", "4", "--log", "json");

        // Sign-in refused, signed in, password changed, form refused, too often.
        Assert.Equal(
            [(2, "-"), (1, "li"), (4, "li"), (7, "-"), (8, "-")],
            lines.Select(line => (line.GetProperty("EventId").GetInt32(), State(line, "Account"))).Distinct());
        Assert.All(lines, line => Assert.Equal("127.0.0.0", State(line, "Address")));
        // Nobody else tells of the same.
        Assert.All(lines, line => Assert.Equal("Jundeng.Security", line.GetProperty("Category").GetString()));
        Assert.All(lines, line => Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", line.GetProperty("Timestamp").GetString()));
        Assert.DoesNotContain("somebody", error, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, error, StringComparison.Ordinal);
        Assert.DoesNotContain("Baiyun", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none", "-")]
    [InlineData("full", "127.0.0.1")]
    public async Task Serve_AddressesOfTheLog_AreAsTheSettingsSay(string much, string expected)
    {
        var (lines, _) = await VisitAsync("--log", "json", "--log-addresses", much);

        Assert.All(lines, line => Assert.Equal(expected, State(line, "Address")));
    }

    [Fact]
    public async Task Serve_LogAsText_IsALineAnEvent()
    {
        var (_, error) = await VisitAsync();

        Assert.Matches(@"(?m)^\S+Z info: Jundeng\.Security\[1\] Signed in: li from 127\.0\.0\.0$", error);
        Assert.Matches(@"(?m)^\S+Z warn: Jundeng\.Security\[2\] Sign-in refused: - from 127\.0\.0\.0$", error);
    }

    private static string State(JsonElement line, string name) => line.GetProperty("State").GetProperty(name).GetString()!;

    // Comes in with a name that is not there, then rightly, changes the password and sends a form without a token, again and again; a stranger without a cookie sends one, too.
    private async Task<(IReadOnlyList<JsonElement> Lines, string Error)> VisitAsync(params string[] options)
    {
        var db = _scratch["ledger.db"];
        foreach (var words in new[] { "account add zhang --role account-administrator --as zhang", "account add li --role planner --as zhang" })
            Assert.Equal(0, (await Command.RunAsync([.. words.Split(' '), "--db", db])).Code);
        foreach (var (who, input) in new[] { ("zhang", "Fuyang-2025!\n"), ("li", $"Fuyang-2025!\n{Password}\n") })
            Assert.Equal(0, (await Command.RunAsync(new Surroundings { Input = Encoding.UTF8.GetBytes(input) }, "account", "password", "li", "--as", who, "--db", db)).Code);

        using var server = await RunningServer.StartAsync(["serve", "--db", db, .. options]);
        using var visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await PostAsync(visitor, "/sign-in", await TokenAsync(visitor, "/sign-in"), ("name", "somebody"), ("password", Password)));
        Assert.Equal(HttpStatusCode.SeeOther, await PostAsync(visitor, "/sign-in", await TokenAsync(visitor, "/sign-in"), ("name", "li"), ("password", Password)));
        Assert.Equal(HttpStatusCode.SeeOther, await PostAsync(visitor, "/account", await TokenAsync(visitor, "/account"), ("do", "password"), ("current", Password), ("next", "Baiyun-2031!"), ("again", "Baiyun-2031!")));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(visitor, "/sign-in", "", ("name", "li"), ("password", Password)));
        using (var stranger = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server.Address })
            Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(stranger, "/sign-in", "made-up", ("name", "li"), ("password", Password)));
        var again = HttpStatusCode.BadRequest;
        for (var i = 0; i < 100 && again == HttpStatusCode.BadRequest; i++) again = await PostAsync(visitor, "/sign-in", "", ("name", "li"), ("password", Password));
        Assert.Equal(HttpStatusCode.TooManyRequests, again);
        var (code, error) = await server.InterruptAsync();
        Assert.Equal(0, code);
        return ([.. error.Split('\n').Where(line => line.StartsWith('{')).Select(line => JsonDocument.Parse(line).RootElement)], error);
    }

    private static async Task<string> TokenAsync(HttpClient visitor, string page) =>
        Token().Matches(await visitor.GetStringAsync(page, TestContext.Current.CancellationToken))[^1].Groups[1].Value;

    private static async Task<HttpStatusCode> PostAsync(HttpClient visitor, string path, string token, params (string Name, string Value)[] typed)
    {
        using var content = new FormUrlEncodedContent([new("token", token), .. typed.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        using var answer = await visitor.PostAsync(path, content, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    [GeneratedRegex("name=\"token\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
