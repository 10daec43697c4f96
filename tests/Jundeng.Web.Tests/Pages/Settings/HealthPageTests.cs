using System.Net;
using Jundeng.Ledger;
using Jundeng.Ledger.Backups;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Upkeep;
using Jundeng.Web.Tests.Api;
using Jundeng.Web.Tests.Hosting;
using Jundeng.Web.Tests.Pages.PublicPages;

namespace Jundeng.Web.Tests.Pages.Settings;

public sealed class HealthPageTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jundeng-health-");
    private readonly PublicClock _clock = new();
    private WebServer? _server;

    private string Database => Path.Combine(_folder.FullName, "jundeng.db");

    public ValueTask InitializeAsync() => StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _server!.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Get_HealthAfterCheckAndBackupOfOtherProcesses_KnowsThemAcrossRestarts()
    {
        await BackUpAsync();
        using (var program = new ApiVisit(_server!.Address)) (await program.SendAsync("POST", "audit/verify", new { })).Of(HttpStatusCode.OK);
        await _server.DisposeAsync();
        await StartAsync();

        var page = await PageAsync();

        Assert.Equal("运行正常", Dom.Of(page.QuerySelector("h1")));
        Assert.Contains("night.jundeng", Dom.Of(page.QuerySelector(".facts")), StringComparison.Ordinal);
        Assert.Matches(@"最近一次校验了 \d+ 条记录，完好", Dom.Of((await PageAsync("/audit/verify")).QuerySelector("main")));
        using var again = new ApiVisit(_server.Address);
        var health = await again.ReadAsync("health");
        Assert.Equal((0L, "night.jundeng", 0), ((long)health["check"]!["broken"]!, (string?)health["backup"]!["fileName"], health["faults"]!.AsArray().Count));
    }

    [Fact]
    public async Task Get_HealthWhenBothAreLongAgo_WarnsByTheSettings()
    {
        await BackUpAsync();
        using var program = new ApiVisit(_server!.Address);
        (await program.SendAsync("POST", "audit/verify", new { })).Of(HttpStatusCode.OK);

        _clock.Advance(TimeSpan.FromDays(8));

        Assert.Equal(["■ 最近一次备份已是 8 天前", "▲ 最近一次校验记录链已是 8 天前"], (await PageAsync()).QuerySelectorAll(".faults .light").Select(Dom.Of));
        Assert.Equal(["backup-old", "verified-old"], (await program.ReadAsync("health"))["faults"]!.AsArray().Select(fault => (string?)fault!["code"]));
        foreach (var (setting, days) in new[] { ("health.check-days", "9"), ("health.backup-days", "9") })
            (await program.ChangeAsync($"settings/{setting}", "PUT", $"settings/{setting}", new { value = days, why = "月度校验" })).Of(HttpStatusCode.OK);
        Assert.Equal("运行正常", Dom.Of((await PageAsync()).QuerySelector("h1")));
    }

    private async ValueTask StartAsync() => _server = await Door.OpenAsync(Database, settings => settings with { Time = _clock, ApiPerMinute = 100_000 });

    // As a command that a timer runs does it.
    private async Task BackUpAsync()
    {
        await using var store = await LedgerStore.OpenAsync(Database, _clock, TestContext.Current.CancellationToken);
        using var file = new MemoryStream();
        var manifest = await BackupService.WriteAsync(store, file, ct: TestContext.Current.CancellationToken);
        await new UpkeepService(store).BackedUpAsync("night.jundeng", file.Length, manifest, new Act("root"), TestContext.Current.CancellationToken);
    }

    private async Task<AngleSharp.Dom.IDocument> PageAsync(string path = "/settings/health")
    {
        using var client = new HttpClient { BaseAddress = _server!.Address };
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        return await PlanServer.ReadAsync(answer);
    }
}
