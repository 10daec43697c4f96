using Jundeng.Ledger.Storage;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Storage;

public sealed class LedgerStoreTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jundeng-test-");

    [Fact]
    public async Task OpenAsync_FolderThatIsMissing_IsMade()
    {
        var path = Path.Combine(_folder.FullName, "a", "b", "ledger.db");

        await (await LedgerStore.OpenAsync(path)).DisposeAsync();

        Assert.True(File.Exists(path));
    }

    [Fact]
    public async Task OpenAsync_Sqlite_WritesAheadToALog()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);

        await (await LedgerStore.OpenAsync(database.Connection)).DisposeAsync();

        Assert.Equal("wal", await database.ScalarAsync("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task OpenAsync_Directory_IsRefused() => Assert.Equal(
        $"'{_folder.FullName}' is a directory and cannot be the database; give the path of a file, such as {_folder.FullName}/jundeng.db.",
        (await RefusalAsync(_folder.FullName, "database-directory")).Message.En);

    [Fact]
    public async Task OpenAsync_FileThatIsNoDatabase_IsRefusedAndLeftAsItWas()
    {
        var path = Path.Combine(_folder.FullName, "notes.txt");
        var text = string.Concat(Enumerable.Repeat("这不是数据库。", 100));
        await File.WriteAllTextAsync(path, text);

        Assert.Equal($"'{path}' is no SQLite database; choose another file.", (await RefusalAsync(path, "not-a-database")).Message.En);
        Assert.Equal(text, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task OpenAsync_ServerThatIsNotThere_IsRefused()
    {
        var reason = await RefusalAsync("Host=127.0.0.1;Port=1;Username=nobody;Password=secret;Database=none", "database-unreachable");

        Assert.StartsWith("The database 127.0.0.1:1/none cannot be opened: ", reason.Message.En, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", reason.Message.En + reason.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenAsync_BadConnectionString_IsRefused() => await RefusalAsync("Host=127.0.0.1;Colour=blue", "connection-string");

    [Theory, EveryDatabase]
    public async Task OpenAsync_DatabaseThatIsNotThere_IsRefusedOnAServer(Engine engine)
    {
        if (engine == Engine.Sqlite) return;
        await using var database = await TestDatabase.CreateAsync(engine);

        await RefusalAsync(database.Connection + ";Database=jundeng_no_such_database", "database-missing");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<Refusal> RefusalAsync(string connection, string code)
    {
        var reason = Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => LedgerStore.OpenAsync(connection))).Reasons);
        Assert.Equal(code, reason.Code);
        return reason;
    }
}
