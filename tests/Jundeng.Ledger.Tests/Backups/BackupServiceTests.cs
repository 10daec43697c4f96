using System.IO.Compression;
using System.Text;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Backups;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Plans.Documents;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Backups;

public sealed class BackupServiceTests
{
    public static TheoryData<Engine, Engine> Moves => [(Engine.Sqlite, Engine.Sqlite), (Engine.Sqlite, Engine.Postgres), (Engine.Postgres, Engine.Sqlite), (Engine.Postgres, Engine.Postgres)];

    [Theory, MemberData(nameof(Moves))]
    public async Task RestoreAsync_IntoEitherDatabase_GivesTheSameLedger(Engine from, Engine to)
    {
        await using var ledger = await OpenAsync(from);
        using var backup = await WriteAsync(ledger);
        await using var target = await TestDatabase.CreateAsync(to);

        var manifest = await BackupService.RestoreAsync(backup, target.Connection);

        await using var restored = await LedgerStore.OpenAsync(target.Connection);
        Assert.Empty((await new AuditService(restored).VerifyAsync()).Broken);
        Assert.Equal(await new PlanService(ledger.Store).ListAsync(), await new PlanService(restored).ListAsync());
        Assert.Equal((await new PlanService(ledger.Store).SourceAsync("990101-2026"))!.Bytes, (await new PlanService(restored).SourceAsync("990101-2026"))!.Bytes);
        using var again = new MemoryStream();
        var second = await BackupService.WriteAsync(restored, again);
        Assert.Equal(manifest.Tables.Select(table => (table.Name, table.Rows)), second.Tables.Select(table => (table.Name, table.Rows)));
        Assert.True(manifest.Rows > 20);
    }

    [Theory, EveryDatabase]
    public async Task RestoreAsync_ADatabaseThatHoldsSomething_IsLeftAsItWas(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        using var backup = await WriteAsync(ledger);
        await using var other = await OpenAsync(engine);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => BackupService.RestoreAsync(backup, other.Database.Connection));

        Assert.Equal("database-not-empty", Assert.Single(refused.Reasons).Code);
        Assert.Empty((await other.Audit.VerifyAsync()).Broken);
    }

    [Fact]
    public async Task VerifyAsync_ARowChanged_NamesTheTable()
    {
        await using var ledger = await OpenAsync(Engine.Sqlite);
        using var backup = await WriteAsync(ledger);
        using (var archive = new ZipArchive(backup, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry("tables/report_value.ndjson")!;
            string text;
            using (var reader = new StreamReader(entry.Open())) text = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("tables/report_value.ndjson").Open(), new UTF8Encoding(false));
            await writer.WriteAsync(text.Replace("900", "901", StringComparison.Ordinal));
        }

        backup.Position = 0;
        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => BackupService.VerifyAsync(backup, TestContext.Current.CancellationToken));

        Assert.Equal("The backup is damaged: the table report_value does not fit its checksum; take another copy.", Assert.Single(refused.Reasons).Message.En);
    }

    [Fact]
    public async Task VerifyAsync_CutOffOrForeign_IsRefused()
    {
        await using var ledger = await OpenAsync(Engine.Sqlite);
        using var backup = await WriteAsync(ledger);
        foreach (var bytes in new[] { backup.ToArray()[..^100], "no backup"u8.ToArray(), [] })
        {
            using var stream = new MemoryStream(bytes);
            Assert.Equal("backup", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => BackupService.VerifyAsync(stream, TestContext.Current.CancellationToken))).Reasons).Code);
        }
    }

    private static async Task<MemoryStream> WriteAsync(Ledger ledger)
    {
        var backup = new MemoryStream();
        await BackupService.WriteAsync(ledger.Store, backup);
        backup.Position = 0;
        return backup;
    }

    // Bytes, doubles, nulls, Chinese and characters outside the basic plane are all in it.
    private static async Task<Ledger> OpenAsync(Engine engine)
    {
        var ledger = await Ledger.OpenAsync(engine);
        var text = PlanText.FromString("𠮷县2026年计划：新增岗位1750个。");
        var reading = Samples.Reading with { Document = Samples.Reading.Document with { Sha256 = text.Sha256 } };
        await ledger.Plans.AddAsync(new AddPlan { RegionCode = "990101", Reading = reading, Source = Encoding.UTF8.GetBytes(text.Text), FileName = "计划.txt" }, Ledger.Act);
        await ledger.Organisations.ImportAsync(Encoding.UTF8.GetBytes("name,short\n某县教育局,县教育局\n"), "a.csv", "990101", null, Ledger.Act);
        using var csv = new StringReader("target,value,date\nt2,900,2026-06-30\nt3,4.1,2026-06-30\n");
        await ledger.Reports.ImportAsync("990101-2026", csv, "values.csv", Ledger.Act);
        return ledger;
    }
}
