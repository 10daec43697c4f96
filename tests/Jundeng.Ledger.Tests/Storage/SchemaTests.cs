using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Storage;

public sealed class SchemaTests
{
    private const string Scripts = "SELECT COUNT(*) FROM schema_script";

    private static readonly string[] s_scripts =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "src", "Jundeng.Ledger", "Storage", "Scripts"), "*.sql").Order(StringComparer.Ordinal)];

    private static string All => s_scripts.Length.ToString(CultureInfo.InvariantCulture);

    [Theory, EveryDatabase]
    public async Task OpenAsync_EmptyDatabase_RecordsEveryScriptWithItsChecksum(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        await OpenAndCloseAsync(database);

        Assert.Equal(All, await database.ScalarAsync(Scripts));
        Assert.Equal("0001_regions_events.sql", await database.ScalarAsync("SELECT name FROM schema_script WHERE number = 1 AND LENGTH(sha256) = 64"));
    }

    [Theory, EveryDatabase]
    public async Task OpenAsync_DatabaseOfThisVersion_KeepsItsContent(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using (var store = await LedgerStore.OpenAsync(database.Connection))
            await new PlanService(store).AddAsync(new AddPlan { RegionCode = "990101", Reading = Samples.Reading }, Ledger.Act);

        await using var again = await LedgerStore.OpenAsync(database.Connection);

        Assert.Equal("990101-2026", Assert.Single(await new PlanService(again).ListAsync()).Id);
    }

    [Theory, EveryDatabase]
    public async Task OpenAsync_OlderDatabase_AppliesWhatIsNew(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await MakeOlderAsync(database, 2);

        await OpenAndCloseAsync(database);

        Assert.Equal("0", await database.ScalarAsync("SELECT COUNT(*) FROM report_value"));
        Assert.Equal(All, await database.ScalarAsync(Scripts));
    }

    [Theory, EveryDatabase]
    public async Task OpenAsync_ManyAtOnce_AppliesEachScriptOnce(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => OpenAndCloseAsync(database))));

        Assert.Equal(All, await database.ScalarAsync(Scripts));
    }

    [Theory, EveryDatabase]
    public async Task OpenAsync_ChangedScript_IsRefused(Engine engine) => await AssertRefusedAsync(
        engine,
        "UPDATE schema_script SET sha256 = 'other' WHERE number = 2",
        "script-changed",
        "The database {0} was made with another 0002_plans.sql than this program holds; it was left as it was. Use the program's version of that time, or restore a backup.");

    [Theory, EveryDatabase]
    public async Task OpenAsync_NewerDatabase_IsRefused(Engine engine) => await AssertRefusedAsync(
        engine,
        "INSERT INTO schema_script (number, name, sha256, applied_at) VALUES (9000, '9000_future.sql', 'x', 'x')",
        "database-newer",
        "The database {0} was made by a newer version of the program (9000_future.sql) and cannot be used by this one; it was left as it was. Upgrade the program.");

    [Theory, EveryDatabase]
    public async Task OpenAsync_ScriptThatTheProgramLacks_IsRefused(Engine engine) => await AssertRefusedAsync(
        engine,
        "INSERT INTO schema_script (number, name, sha256, applied_at) VALUES (0, '0000_lost.sql', 'x', 'x')",
        "script-missing",
        "The scripts of the database {0} and of this program do not join: 0000_lost.sql is missing; the database was left as it was. Use the program's earlier version.");

    [Theory, EveryDatabase]
    public async Task OpenAsync_ScriptThatTheDatabaseLacks_IsRefused(Engine engine) => await AssertRefusedAsync(
        engine,
        "DELETE FROM schema_script WHERE number = 2",
        "script-missing",
        "The scripts of the database {0} and of this program do not join: 0002_plans.sql is missing; the database was left as it was. Use the program's earlier version.");

    [Theory, EveryDatabase]
    public async Task OpenAsync_ScriptFails_LeavesTheDatabaseAsItWas(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await MakeOlderAsync(database, 1);
        // 0002 succeeds, 0003 does not.
        await database.ExecuteAsync("CREATE TABLE report_value (mine TEXT)");

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => LedgerStore.OpenAsync(database.Connection));

        var reason = Assert.Single(refused.Reasons);
        Assert.Equal("script-failed", reason.Code);
        Assert.StartsWith("The script 0003_reports.sql failed on the database ", reason.Message.En, StringComparison.Ordinal);
        Assert.StartsWith("脚本 0003_reports.sql 在数据库 ", reason.Message.Zh, StringComparison.Ordinal);
        Assert.Equal("1", await database.ScalarAsync(Scripts));
        Assert.Equal("0", await database.ScalarAsync("SELECT COUNT(mine) FROM report_value"));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => database.ScalarAsync("SELECT COUNT(*) FROM plan"));
    }

    [Theory, EveryDatabase]
    public async Task OpenAsync_DatabaseOfAnotherProgram_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await database.ExecuteAsync("CREATE TABLE customer (id BIGINT)");

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => LedgerStore.OpenAsync(database.Connection));

        Assert.Equal("foreign-database", Assert.Single(refused.Reasons).Code);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => database.ScalarAsync(Scripts));
    }

    // A database of the program as it was when it had so many scripts.
    private static async Task MakeOlderAsync(TestDatabase database, int scripts)
    {
        await database.ExecuteAsync("CREATE TABLE schema_script (number BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL)");
        for (var i = 0; i < scripts; i++)
        {
            var text = (await File.ReadAllTextAsync(s_scripts[i])).ReplaceLineEndings("\n");
            await database.ExecuteAsync(text);
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            await database.ExecuteAsync($"INSERT INTO schema_script (number, name, sha256, applied_at) VALUES ({i + 1}, '{Path.GetFileName(s_scripts[i])}', '{sha256}', '')");
        }
    }

    private static async Task AssertRefusedAsync(Engine engine, string harm, string code, string message)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await OpenAndCloseAsync(database);
        await database.ExecuteAsync(harm);
        var before = await database.ScalarAsync(Scripts);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => LedgerStore.OpenAsync(database.Connection));

        var reason = Assert.Single(refused.Reasons);
        Assert.Equal((code, string.Format(null, message, database.Name)), (reason.Code, reason.Message.En));
        Assert.Equal(before, await database.ScalarAsync(Scripts));
    }

    private static async Task OpenAndCloseAsync(TestDatabase database) => await (await LedgerStore.OpenAsync(database.Connection)).DisposeAsync();
}
