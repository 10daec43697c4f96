using System.Net;

namespace Jundeng.Web.Tests.Api;

public sealed class IdempotencyTests(ApiServer server) : IClassFixture<ApiServer>, IDisposable
{
    private const string Milestones = $"plans/{ApiServer.Plan}/milestones";

    private readonly ApiVisit _program = new(server.Address);

    [Fact]
    public async Task Post_AgainWithTheSameKey_IsAnsweredTheSameAndDoneOnce()
    {
        var first = (await PostAsync("a", "again")).Of(HttpStatusCode.OK);
        var again = (await PostAsync("a", "again")).Of(HttpStatusCode.OK);

        Assert.Equal(first.Text, again.Text);
        Assert.Equal((false, "true"), (first.Heads.ContainsKey("Idempotent-Replayed"), again.Heads["Idempotent-Replayed"]));
        Assert.Equal(1, await CountAsync("a"));
        // Without the key it is another one.
        (await _program.SendAsync("POST", Milestones, Of("a"))).Of(HttpStatusCode.OK);
        Assert.Equal(2, await CountAsync("a"));
    }

    [Fact]
    public async Task Post_SameKeyForAnotherRequest_IsRefused()
    {
        (await PostAsync("b", "reused")).Of(HttpStatusCode.OK);

        Assert.Equal(["idempotency-key-reused"], (await PostAsync("c", "reused")).Of(HttpStatusCode.UnprocessableEntity).Codes);
        Assert.Equal(0, await CountAsync("c"));
    }

    [Fact]
    public async Task Post_ManyAtOnceWithTheSameKey_IsDoneOnce()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => PostAsync("d", "at-once")));

        Assert.Equal(1, await CountAsync("d"));
        Assert.All(answers, answer => Assert.True(answer.Status == HttpStatusCode.OK || answer.Codes is ["idempotency-in-progress"], answer.Text));
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK && !answer.Heads.ContainsKey("Idempotent-Replayed"));
    }

    [Fact]
    public async Task Post_WhatWasRefused_IsRefusedAgainTheSame()
    {
        var first = (await _program.SendAsync("POST", Milestones, new { milestones = new[] { new { taskId = "9", name = "e", due = "2026-05-01" } } }, "Idempotency-Key: refused")).Of(HttpStatusCode.NotFound);
        var again = (await _program.SendAsync("POST", Milestones, new { milestones = new[] { new { taskId = "9", name = "e", due = "2026-05-01" } } }, "Idempotency-Key: refused")).Of(HttpStatusCode.NotFound);

        Assert.Equal((first.Text, first.Heads["Content-Type"], "true"), (again.Text, again.Heads["Content-Type"], again.Heads["Idempotent-Replayed"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    public async Task Post_WhatIsNoKey_IsRefused(string key) => Assert.Equal(["idempotency-key-invalid"], (await PostAsync("f", key)).Of(HttpStatusCode.BadRequest).Codes);

    [Fact]
    public async Task Post_File_IsDoneOnce()
    {
        const string Csv = "region,name\n990101,青禾县水利局\n";
        var first = (await _program.UploadAsync("organisations?name=more.csv", Csv, "Idempotency-Key: file")).Of(HttpStatusCode.OK);
        var again = (await _program.UploadAsync("organisations?name=more.csv", Csv, "Idempotency-Key: file")).Of(HttpStatusCode.OK);

        Assert.Equal((1, first.Text), ((int)first.Json["added"]!, again.Text));
    }

    [Fact]
    public async Task Post_AfterADay_MayTakeTheKeyForAnotherRequest()
    {
        (await PostAsync("g", "old")).Of(HttpStatusCode.OK);
        server.Clock.Advance(TimeSpan.FromHours(25));

        (await PostAsync("h", "old")).Of(HttpStatusCode.OK);
        Assert.Equal(1, await CountAsync("h"));
    }

    public void Dispose() => _program.Dispose();

    private static object Of(string name) => new { milestones = new[] { new { taskId = "1", name, due = "2026-05-01" } } };

    private Task<ApiAnswer> PostAsync(string name, string key) => _program.SendAsync("POST", Milestones, Of(name), $"Idempotency-Key: {key}");

    private async Task<int> CountAsync(string name) => (int)(await _program.ReadAsync($"{Milestones}?name={name}"))["total"]!;
}
