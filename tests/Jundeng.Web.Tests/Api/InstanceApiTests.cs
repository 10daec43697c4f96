using System.Globalization;
using System.Net;
using Jundeng.Testing;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Api;

/// <summary>Two servers on one database: a program never sees which of them answers.</summary>
public sealed class InstanceApiTests
{
    private const string Plan = $"plans/{ApiServer.Plan}";
    private const string Task1 = $"{Plan}/tasks/1";

    [Theory, EveryDatabase]
    public async Task Post_SameKeyAtBothAtOnce_IsDoneOnce(Engine engine)
    {
        await using var pair = await Pair.StartAsync(engine);
        object sent = new { milestones = new[] { new { taskId = "1", name = "招聘会", due = "2026-05-01" } } };

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => pair.Of(number).SendAsync("POST", $"{Plan}/milestones", sent, "Idempotency-Key: both")));

        Assert.All(answers, answer => Assert.True(answer.Status == HttpStatusCode.OK || answer.Codes is ["idempotency-in-progress"], answer.Text));
        Assert.Equal(1, (int)(await pair.Other.ReadAsync($"{Plan}/milestones"))["total"]!);
        var (here, there) = (await pair.One.SendAsync("POST", $"{Plan}/milestones", sent, "Idempotency-Key: both"), await pair.Other.SendAsync("POST", $"{Plan}/milestones", sent, "Idempotency-Key: both"));
        Assert.Equal((here.Text, "true"), (there.Text, there.Heads["Idempotent-Replayed"]));
    }

    [Theory, EveryDatabase]
    public async Task Patch_SameTagAtBothAtOnce_TakesOne(Engine engine)
    {
        await using var pair = await Pair.StartAsync(engine);
        var tag = (await pair.One.GetAsync(Task1)).Tag;
        Assert.Equal(tag, (await pair.Other.GetAsync(Task1)).Tag);
        (await pair.Other.GetAsync(Task1, $"If-None-Match: {tag}")).Of(HttpStatusCode.NotModified);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => pair.Of(number).SendAsync("PATCH", Task1, new { leader = $"{number}" }, $"If-Match: {tag}")));

        Assert.Equal((1, 5), (answers.Count(answer => answer.Status == HttpStatusCode.OK), answers.Count(answer => answer.Status == HttpStatusCode.PreconditionFailed)));
    }

    [Theory, EveryDatabase]
    public async Task Get_WhatTheOtherHasWritten_IsNeverOld(Engine engine)
    {
        await using var pair = await Pair.StartAsync(engine);
        var target = (string)(await pair.One.ReadAsync(Plan))["targets"]![0]!["id"]!;
        using var stop = new CancellationTokenSource();
        // What others read meanwhile is remembered, and must not be what is read after the next write.
        var readers = Enumerable.Range(0, 2).Select(async number =>
        {
            while (!stop.IsCancellationRequested) await ReportedAsync(pair.Of(number));
        }).ToList();

        for (var number = 1; number <= 12; number++)
        {
            (await pair.Of(number).UploadAsync($"{Plan}/values?name=values.csv", $"target,value,date\n{target},{number},2026-06-30\n")).Of(HttpStatusCode.OK);
            var text = number.ToString(CultureInfo.InvariantCulture);
            Assert.Equal((text, text, text), (await ReportedAsync(pair.Of(number + 1)), await ReportedAsync(pair.Of(number)), (string?)(await pair.Of(number + 1).ReadAsync($"{Plan}/ledger?target={target}"))["items"]![0]!["reported"]));
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);

        async Task<string?> ReportedAsync(ApiVisit program) => (string?)(await program.ReadAsync($"{Plan}/attainment"))["targets"]!.AsArray().Single(one => (string?)one!["target"] == target)!["reported"]?["text"];
    }

    private sealed class Pair(TestDatabase database, WebServer one, WebServer other) : IAsyncDisposable
    {
        public ApiVisit One { get; } = new(one.Address);

        public ApiVisit Other { get; } = new(other.Address);

        public static async Task<Pair> StartAsync(Engine engine)
        {
            var database = await TestDatabase.CreateAsync(engine);
            var pair = new Pair(database, await Door.OpenAsync(database.Connection, With), await Door.OpenAsync(database.Connection, With));
            (await pair.One.UploadAsync("plans?region=990101&regionName=青禾县&name=plan.txt", ApiServer.Document)).Of(HttpStatusCode.Created);
            return pair;
        }

        public ApiVisit Of(int number) => number % 2 == 0 ? One : Other;

        public async ValueTask DisposeAsync()
        {
            One.Dispose();
            Other.Dispose();
            await one.DisposeAsync();
            await other.DisposeAsync();
            await database.DisposeAsync();
        }

        private static WebSettings With(WebSettings settings) => settings with { ApiPerMinute = 100_000 };
    }
}
