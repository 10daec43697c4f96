using System.Text.Json;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Upkeep;

namespace Jundeng.Cli.Tests;

public sealed class AuditTests(Ledger ledger) : IClassFixture<Ledger>
{
    [Fact]
    public async Task Audit_WithAKeyAndACheckpoint_FindsTheLedgerSound()
    {
        var key = await Command.RunAsync("audit", "key", "-o", ledger["audit.pem"]);
        Assert.Equal((0, $"密钥已写入 {ledger["audit.pem"]}，只有您能读；公钥：\n"), (key.Code, key.Error));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(ledger["audit.pem"]));
        Assert.Equal(10, (await Command.RunAsync("audit", "key", "-o", ledger["audit.pem"])).Code);

        var made = await ledger.RunAsync("audit", "checkpoint", "--key", ledger["audit.pem"], "-o", ledger["a.checkpoint"]);
        Assert.Equal((0, $"检查点已写入 {ledger["a.checkpoint"]}：1 条事件链，2 个事件。\n"), (made.Code, made.Error));
        Assert.Contains($"\nkey {key.Output}", await File.ReadAllTextAsync(ledger["a.checkpoint"], TestContext.Current.CancellationToken), StringComparison.Ordinal);

        var verified = await ledger.RunAsync("audit", "verify", "--checkpoint", ledger["a.checkpoint"], "--key", ledger["audit.pem"]);
        Assert.Equal((0, "完好：2 条事件链，2 个事件\n", ""), (verified.Code, verified.Output, verified.Error));
        await using var store = await LedgerStore.OpenAsync(ledger.Database, ct: TestContext.Current.CancellationToken);
        Assert.Equal((2L, 0L), (await new UpkeepService(store).LastAsync(TestContext.Current.CancellationToken)).Check is { } known ? (known.Events, known.Broken) : default);
    }

    [Fact]
    public async Task Verify_AChangedCheckpoint_IsRefused()
    {
        await Command.RunAsync("audit", "key", "-o", ledger["b.pem"]);
        var text = (await ledger.RunAsync("audit", "checkpoint", "--key", ledger["b.pem"])).Output;
        await File.WriteAllTextAsync(ledger["b.checkpoint"], text.Replace("chain 1 2", "chain 1 9", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var run = await ledger.RunAsync("audit", "verify", "--checkpoint", ledger["b.checkpoint"]);
        Assert.Equal((6, "检查点的签名与内容不符：文件被改动过；请换一份。\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task History_OfAPlan_TellsItsEvents()
    {
        var run = await ledger.RunAsync("history", Ledger.Plan);
        Assert.Equal(0, run.Code);
        Assert.Matches(@"(?m)^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d  \S+  计划生效$", run.Output);
        Assert.Matches(@"(?m)^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d  \S+  导入填报值$", run.Output);

        using var json = JsonDocument.Parse((await ledger.RunAsync("history", Ledger.Plan, "--format", "json")).Output);
        Assert.Equal(["plan.added", "report.imported"], json.RootElement.GetProperty("events").EnumerateArray().Select(entry => entry.GetProperty("what").GetString()));
        Assert.Equal(37, json.RootElement.GetProperty("events")[0].GetProperty("after").GetProperty("tasks").GetInt32());
    }

    [Fact]
    public async Task History_OfNothing_SaysSo() =>
        Assert.Equal("没有关于“990199”的记录；请给出计划、单位的编号或区划代码。\n", (await ledger.RunAsync("history", "990199")).Error);
}
