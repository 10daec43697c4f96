using System.Collections.Concurrent;
using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Jundeng.Ledger.Storage;

internal sealed class SqliteDatabase(string path) : Database
{
    private const int BusySeconds = 30;
    private const int Busy = 5, Locked = 6, ReadOnly = 8, Full = 13, CannotOpen = 14, NotADatabase = 26;

    // SQLite lets writers that wait try again by chance, so that one of many can wait too long; those of one process queue up here instead.
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> s_turns = new(StringComparer.Ordinal);

    private readonly SemaphoreSlim _turn = s_turns.GetOrAdd(Path.GetFullPath(path), _ => new SemaphoreSlim(1));

    private readonly string _connection = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = BusySeconds }.ToString();

    public override string Name => path;

    public override string Kind => "SQLite";

    public override string SizeSql => "SELECT c.page_count * s.page_size FROM pragma_page_count() c, pragma_page_size() s";

    public override string TablesSql => "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY rowid";

    public override string ColumnsSql => "SELECT name FROM pragma_table_info(@table) ORDER BY cid";

    public override void Prepare()
    {
        if (Directory.Exists(path)) throw new LedgerRefusedException(StorageMessages.IsDirectory(path));
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new LedgerRefusedException(StorageMessages.Unreachable(path, exception.Message));
        }
    }

    public override async Task<DbConnection> ConnectAsync(CancellationToken ct)
    {
        var connection = new SqliteConnection(_connection);
        try
        {
            await connection.OpenAsync(ct);
            await connection.ExecuteAsync($"PRAGMA busy_timeout = {BusySeconds * 1000}");
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public override async Task<IDisposable?> WaitForTurnAsync(CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        return new Turn(_turn);
    }

    public override ValueTask<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken ct) =>
        ValueTask.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: true));

    public override ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken ct) =>
        ValueTask.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: false));

    // A transaction that may write keeps all other writers out.
    public override Task LockSchemaAsync(DbConnection connection, DbTransaction transaction, CancellationToken ct) => Task.CompletedTask;

    public override Task SettleAsync(DbConnection connection, CancellationToken ct) => connection.ExecuteAsync("PRAGMA journal_mode = WAL");

    // Past the layer of ADO.NET, which looks up every parameter of every row by its name.
    public override Task InsertAsync(
        DbConnection connection, DbTransaction transaction, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows, CancellationToken ct)
    {
        var handle = ((SqliteConnection)connection).Handle!;
        var insert = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(_ => "?"))})";
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(handle, insert, out var statement), handle);
        using (statement)
        {
            foreach (var row in rows)
            {
                ct.ThrowIfCancellationRequested();
                for (var i = 0; i < row.Length; i++) SqliteException.ThrowExceptionForRC(Bind(statement, i + 1, row[i]), handle);
                var result = raw.sqlite3_step(statement);
                if (result != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(result, handle);
                raw.sqlite3_reset(statement);
            }
        }

        return Task.CompletedTask;
    }

    public override Refusal? Explain(Exception exception) => exception is not SqliteException sqlite ? null : sqlite.SqliteErrorCode switch
    {
        Busy or Locked => StorageMessages.Busy(path),
        NotADatabase => StorageMessages.NotADatabase(path),
        ReadOnly or Full or CannotOpen => StorageMessages.Unreachable(path, sqlite.Message),
        _ => null,
    };

    public override ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
        return ValueTask.CompletedTask;
    }

    private static int Bind(sqlite3_stmt statement, int at, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, at),
        string text => raw.sqlite3_bind_text(statement, at, text),
        long whole => raw.sqlite3_bind_int64(statement, at, whole),
        double number => raw.sqlite3_bind_double(statement, at, number),
        byte[] bytes => raw.sqlite3_bind_blob(statement, at, bytes),
        _ => throw new InvalidOperationException($"No column holds a {value.GetType().Name}."),
    };

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
