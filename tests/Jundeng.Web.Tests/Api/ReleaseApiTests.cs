using System.Net;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Feedback;
using Jundeng.Ledger.Storage;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Api;

public sealed class ReleaseApiTests(StaffServer server) : IClassFixture<StaffServer>, IDisposable
{
    private readonly StaffPrograms _programs = new(server);

    [Fact]
    public async Task Release_FromItsProposalToItsWithdrawal_IsPublicJustAsLongAsItIsSaid()
    {
        var (publisher, approver) = (await _programs.AsAsync(Role.Publisher), await _programs.AsAsync(StaffServer.Approver));
        using var nobody = new ApiVisit(server.Address);
        var refused = await ProposeAsync(publisher);
        (await approver.ChangeAsync(refused, "POST", $"{refused}/refuse", new { why = "数据未终审" })).Of(HttpStatusCode.OK);
        var release = await ProposeAsync(publisher);

        var approved = (await approver.ChangeAsync(release, "POST", $"{release}/approve")).Of(HttpStatusCode.OK);
        Assert.Equal("public", (string?)approved.Json["state"]);
        // At once, not when the server would ask again by itself.
        Assert.Equal((string?)approved.Json["id"], (string?)(await nobody.ReadAsync("public/releases"))["items"]![0]!["id"]);
        Assert.Equal((string?)approved.Json["sha256"], Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData((await nobody.GetAsync($"public/{release}")).Of(HttpStatusCode.OK).Bytes)));
        Assert.NotEmpty((await nobody.ReadAsync($"public/{release}/files"))["items"]!.AsArray());

        var message = await SayAsync(release.Split('/')[1]);
        Assert.Equal(message, (string?)(await publisher.ReadAsync($"feedback?release={release.Split('/')[1]}"))["items"]![0]!["id"]);
        Assert.Equal("感谢反映。", (string?)(await publisher.SendAsync("POST", $"feedback/{message}/answer", new { answer = "感谢反映。", isPublic = true })).Of(HttpStatusCode.OK).Json["answer"]);
        var other = await SayAsync(release.Split('/')[1]);
        Assert.NotEmpty((await publisher.SendAsync("POST", $"feedback/{other}/set-aside")).Of(HttpStatusCode.UnprocessableEntity).Codes);
        Assert.Equal("set-aside", (string?)(await publisher.SendAsync("POST", $"feedback/{other}/set-aside", new { why = "与公共服务无关" })).Of(HttpStatusCode.OK).Json["state"]);
        (await publisher.SendAsync("POST", "feedback/none/answer", new { answer = "x" })).Of(HttpStatusCode.NotFound);

        Assert.NotEmpty((await publisher.ChangeAsync(release, "POST", $"{release}/withdraw", new { note = "" })).Of(HttpStatusCode.UnprocessableEntity).Codes);
        Assert.Equal("withdrawn", (string?)(await publisher.ChangeAsync(release, "POST", $"{release}/withdraw", new { note = "更正后重新发布。" })).Of(HttpStatusCode.OK).Json["state"]);
        Assert.Equal(["unknown-release"], (await nobody.GetAsync($"public/{release}")).Of(HttpStatusCode.NotFound).Codes);
    }

    [Fact]
    public async Task Ask_ForAReleaseOfAnotherCounty_IsForbidden()
    {
        string id;
        await using (var store = await LedgerStore.OpenAsync(server.Database, ct: TestContext.Current.CancellationToken))
        {
            await new AccountService(store).AddAsync(new AddAccount("elsewhere", null, new RoleGrant(Role.Publisher, "990102")), new Ledger.Act("zhang"), TestContext.Current.CancellationToken);
            id = (await new Ledger.Releases.ReleaseService(store).ProposeAsync(new(StaffServer.ForeignPlan), new Ledger.Act("elsewhere"), TestContext.Current.CancellationToken)).Id;
        }

        var publisher = await _programs.AsAsync(Role.Publisher);

        Assert.Equal(["access-denied"], (await publisher.GetAsync($"releases/{id}")).Of(HttpStatusCode.Forbidden).Codes);
        Assert.Equal(["access-denied"], (await publisher.SendAsync("POST", $"releases/{id}/approve", new { }, "If-Match: *")).Of(HttpStatusCode.Forbidden).Codes);
        Assert.Equal(0, (int)(await publisher.ReadAsync($"releases?id={id}"))["total"]!);
    }

    public void Dispose() => _programs.Dispose();

    private static async Task<string> ProposeAsync(ApiVisit publisher) =>
        (await publisher.SendAsync("POST", $"plans/{StaffServer.OwnPlan}/releases", new { title = "青禾县2026年" })).Of(HttpStatusCode.Created).Heads["Location"]["/api/v1/".Length..];

    private async Task<string> SayAsync(string release)
    {
        await using var store = await LedgerStore.OpenAsync(server.Database, ct: TestContext.Current.CancellationToken);
        return (await new FeedbackService(store).SendAsync(release, null, "公交班次少。", TestContext.Current.CancellationToken)).Id;
    }
}
