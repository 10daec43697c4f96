using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Upkeep;

namespace Jundeng.Cli.Tests;

public sealed class BackupTests(Ledger ledger) : IClassFixture<Ledger>
{
    [Fact]
    public async Task Backup_RestoredElsewhere_IsTheSameLedger()
    {
        var made = await ledger.RunAsync("backup", "-o", ledger["a.jundeng"]);
        Assert.Matches($"^备份已写入 .*a\\.jundeng：\\d+ 张表，\\d+ 行\n$", made.Output);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(ledger["a.jundeng"]));
        Assert.StartsWith("完整：", (await Command.RunAsync("verify", ledger["a.jundeng"])).Output, StringComparison.Ordinal);
        // Any server on the database knows of it.
        await using (var store = await LedgerStore.OpenAsync(ledger.Database, ct: TestContext.Current.CancellationToken))
            Assert.Equal(("a.jundeng", new FileInfo(ledger["a.jundeng"]).Length), (await new UpkeepService(store).LastAsync(TestContext.Current.CancellationToken)).Backup is { } known ? (known.FileName, known.Bytes) : default);

        var restored = await Command.RunAsync("restore", ledger["a.jundeng"], "--db", ledger["b.db"]);
        Assert.Equal((0, ""), (restored.Code, restored.Error));
        Assert.Matches("^已恢复 .* 的备份：\\d+ 张表，\\d+ 行；核查了 2 个事件。\n$", restored.Output);
        string[] words = ["attainment", Ledger.Plan, "--by", "target", "--format", "csv", "--db"];
        Assert.Equal((await Command.RunAsync([.. words, ledger.Database])).Output, (await Command.RunAsync([.. words, ledger["b.db"]])).Output);

        var again = await Command.RunAsync("restore", ledger["a.jundeng"], "--db", ledger["b.db"]);
        Assert.Equal((6, $"数据库 {ledger["b.db"]} 中已有数据，未作改动；请恢复到新的数据库。\n"), (again.Code, again.Error));
    }

    [Fact]
    public async Task Verify_NoBackup_IsRefused()
    {
        var run = await Command.RunAsync("verify", SamplePlan.Path);
        Assert.Equal((6, "不是备份文件；请给出 jundeng backup 写出的文件。\n"), (run.Code, run.Error));
    }
}
