using System.Net;
using Jundeng.Ledger.Accounts;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Api;

public sealed class AccountApiTests(StaffServer server) : IClassFixture<StaffServer>, IDisposable
{
    private readonly StaffPrograms _programs = new(server);

    [Fact]
    public async Task Account_AddedChangedGrantedAndClosed_SaysSoEachTime()
    {
        var administrator = await _programs.AsAsync(Role.AccountAdministrator);

        var made = (await administrator.SendAsync("POST", "accounts", new { name = "liu", fullName = "刘某", mail = "liu@example.org", roles = new[] { new { role = "reporter", organisation = StaffServer.Unit } } })).Of(HttpStatusCode.Created);
        Assert.Equal(("/api/v1/accounts/liu", "liu@example.org"), (made.Heads["Location"], (string?)made.Json["mail"]));
        Assert.Equal("刘某某", (string?)(await administrator.ChangeAsync("accounts/liu", "PATCH", "accounts/liu", new { fullName = "刘某某" })).Of(HttpStatusCode.OK).Json["fullName"]);
        Assert.Equal(2, (await administrator.SendAsync("POST", "accounts/liu/roles", new { role = "checker", region = "990101" })).Of(HttpStatusCode.OK).Json["roles"]!.AsArray().Count);
        (await administrator.SendAsync("DELETE", "accounts/liu/roles/2")).Of(HttpStatusCode.OK);
        (await administrator.SendAsync("POST", "accounts", new { name = "sun" })).Of(HttpStatusCode.Created);
        (await administrator.SendAsync("POST", "accounts/liu/stand-ins", new { deputy = "sun", from = "2099-01-01", to = "2099-01-31" })).Of(HttpStatusCode.OK);
        Assert.Equal("sun", (string?)(await administrator.ReadAsync("accounts/liu"))["standIns"]![0]!["deputy"]);
        (await administrator.SendAsync("DELETE", "accounts/liu/stand-ins/sun")).Of(HttpStatusCode.OK);
        (await administrator.SendAsync("POST", "accounts/liu/hand-over", new { to = "sun", on = "2099-03-01" })).Of(HttpStatusCode.OK);
        Assert.Equal("2099-03-01", (string?)(await administrator.ReadAsync("accounts/sun"))["roles"]![0]!["from"]);
        Assert.True((bool)(await administrator.SendAsync("PUT", "accounts/liu/disabled", new { disabled = true, why = "已调离" })).Of(HttpStatusCode.OK).Json["disabled"]!);
        (await administrator.SendAsync("POST", "accounts/sun/unlock")).Of(HttpStatusCode.NoContent);
        Assert.Equal(1, (int)(await administrator.ReadAsync("accounts?name=liu&disabled=true"))["total"]!);
    }

    [Theory]
    [InlineData("PATCH", "accounts/zhang", "{\"fullName\":\"x\"}")]
    [InlineData("POST", "accounts/zhang/roles", "{\"role\":\"planner\"}")]
    [InlineData("PUT", "accounts/zhang/disabled", "{\"disabled\":true}")]
    public async Task Change_OfOnesOwnAccount_IsRefused(string method, string path, string body)
    {
        var administrator = await _programs.AsAsync(Role.AccountAdministrator);

        (await administrator.SendAsync(method, path, new StringContent(body, null, "application/json"), "If-Match: *")).Of(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Token_TakenBack_HoldsNoLonger()
    {
        var administrator = await _programs.AsAsync(Role.AccountAdministrator);
        var (leader, other) = (await _programs.AsAsync(Role.Leader), await _programs.AsAsync(Role.Leader));
        var numbers = (await leader.ReadAsync("me/tokens"))["items"]!.AsArray().Select(token => (int)token!["number"]!).ToList();

        (await administrator.SendAsync("DELETE", $"accounts/leader/tokens/{numbers[^1]}")).Of(HttpStatusCode.NoContent);

        (await other.GetAsync("me")).Of(HttpStatusCode.Unauthorized);
        Assert.Equal("leader", (string?)(await leader.ReadAsync("me"))["name"]);
        (await leader.SendAsync("DELETE", $"me/tokens/{numbers[^2]}")).Of(HttpStatusCode.NoContent);
        (await leader.GetAsync("me")).Of(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Setting_Changed_HoldsAndIsTakenBack()
    {
        var security = await _programs.AsAsync(Role.SecurityAdministrator);
        var all = (await security.ReadAsync("settings?limit=1000"))["items"]!.AsArray();
        Assert.Contains(all, setting => (string?)setting!["name"] == "session.idle-minutes");

        Assert.Equal("12", (string?)(await security.ChangeAsync("settings/session.idle-minutes", "PUT", "settings/session.idle-minutes", new { value = "12", why = "等级保护要求" })).Of(HttpStatusCode.OK).Json["value"]);
        Assert.Single((await security.ChangeAsync("settings/session.idle-minutes", "PUT", "settings/session.idle-minutes", new { value = "many" })).Of(HttpStatusCode.UnprocessableEntity).Codes);
        var back = (await security.ChangeAsync("settings/session.idle-minutes", "PUT", "settings/session.idle-minutes", new { value = (string?)null })).Of(HttpStatusCode.OK).Json;
        Assert.NotEqual("12", (string?)back["value"]);
        Assert.Equal(["unknown-setting"], (await security.SendAsync("PUT", "settings/none", new { value = "1" }, "If-Match: *")).Of(HttpStatusCode.NotFound).Codes);
    }

    [Fact]
    public async Task Rules_HandedIn_AreAVersionBesideTheOthers()
    {
        var security = await _programs.AsAsync(Role.SecurityAdministrator);
        var rules = await File.ReadAllTextAsync(Path.Combine(Testing.Repository.Root, "docs", "lights.md"), TestContext.Current.CancellationToken);
        var yaml = rules[(rules.IndexOf("```yaml\n", StringComparison.Ordinal) + 8)..];
        yaml = yaml[..yaml.IndexOf("```", StringComparison.Ordinal)];

        var made = (await security.UploadAsync("light-rules?name=rules.yaml", yaml)).Of(HttpStatusCode.Created);

        Assert.Equal(yaml, (await security.GetAsync(made.Heads["Location"]["/api/v1/".Length..])).Of(HttpStatusCode.OK).Text);
        Assert.Equal(1, (int)(await security.ReadAsync($"light-rules?name={(string)made.Json["name"]!}"))["total"]!);
        Assert.NotEmpty((await security.UploadAsync("light-rules?name=rules.yaml", "id: x\n")).Of(HttpStatusCode.UnprocessableEntity).Codes);
        (await security.UploadAsync("appraisal-rules?name=rules.yaml", "id: x\n")).Of(HttpStatusCode.Forbidden);
        (await (await _programs.AsAsync(Role.Assessor)).UploadAsync("appraisal-rules?name=rules.yaml", "id: x\n")).Of(HttpStatusCode.UnprocessableEntity);
    }

    public void Dispose() => _programs.Dispose();
}
