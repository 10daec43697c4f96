using System.Data.Common;

namespace Jundeng.Ledger.Storage;

/// <summary>Brings a database to the schema of this program: all open scripts in one transaction, or none.</summary>
internal static class Schema
{
    public const string RecordTable = "schema_script";

    private const string CreateRecord = """
        CREATE TABLE schema_script (
            number BIGINT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            applied_at TEXT NOT NULL
        )
        """;

    private const string SelectApplied = "SELECT number, name, sha256 FROM schema_script ORDER BY number";

    private const string InsertApplied = "INSERT INTO schema_script (number, name, sha256, applied_at) VALUES (@Number, @Name, @Sha256, @at)";

    /// <summary>True where anything had to be done.</summary>
    public static async Task<bool> UpdateAsync(LedgerStore store, Database database, int upTo, CancellationToken ct)
    {
        var open = await store.ReadAsync(async session => await OpenScriptsAsync(session, database, upTo) is { Count: > 0 }, ct);
        if (!open) return false;
        return await store.WriteAsync(
            async session =>
            {
                await session.LockSchemaAsync();
                // Another process may have been quicker.
                var scripts = await OpenScriptsAsync(session, database, upTo);
                if (!await HasRecordAsync(session, database)) await session.ExecuteAsync(CreateRecord);
                foreach (var script in scripts) await ApplyAsync(session, database, script, store.Time);
                return scripts.Count > 0;
            },
            ct);
    }

    private static async Task<IReadOnlyList<Script>> OpenScriptsAsync(Session session, Database database, int upTo)
    {
        if (!await HasRecordAsync(session, database)) return [.. Script.All.Take(upTo)];
        var applied = await session.QueryAsync<Applied>(SelectApplied);
        foreach (var old in applied)
        {
            if (old.Number > Script.All[^1].Number) throw new LedgerRefusedException(StorageMessages.Newer(database.Name, old.Name));
            var script = Script.All.SingleOrDefault(script => script.Number == old.Number) ?? throw new LedgerRefusedException(StorageMessages.ScriptMissing(database.Name, old.Name));
            if (script.Sha256 != old.Sha256) throw new LedgerRefusedException(StorageMessages.ScriptChanged(database.Name, old.Name));
        }

        var last = applied.Count == 0 ? 0 : applied[^1].Number;
        var skipped = Script.All.FirstOrDefault(script => script.Number < last && applied.All(old => old.Number != script.Number));
        if (skipped is not null) throw new LedgerRefusedException(StorageMessages.ScriptMissing(database.Name, skipped.Name));
        return [.. Script.All.Take(upTo).Where(script => script.Number > last)];
    }

    private static async Task<bool> HasRecordAsync(Session session, Database database)
    {
        var tables = await session.QueryAsync<string>(database.TablesSql);
        if (tables.Contains(RecordTable)) return true;
        return tables.Count == 0 ? false : throw new LedgerRefusedException(StorageMessages.Foreign(database.Name, tables[0]));
    }

    private static async Task ApplyAsync(Session session, Database database, Script script, TimeProvider time)
    {
        try
        {
            await session.ExecuteAsync(script.Text);
        }
        catch (DbException exception)
        {
            throw new LedgerRefusedException(StorageMessages.ScriptFailed(database.Name, script.Name, exception.Message));
        }

        await session.ExecuteAsync(InsertApplied, new { script.Number, script.Name, script.Sha256, at = Iso.Now(time) });
    }

    private sealed record Applied
    {
        public long Number { get; init; }

        public string Name { get; init; } = "";

        public string Sha256 { get; init; } = "";
    }
}
