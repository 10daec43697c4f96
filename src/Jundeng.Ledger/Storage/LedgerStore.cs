using System.Data.Common;
using System.Runtime.CompilerServices;
using Jundeng.Ledger.Plans;

namespace Jundeng.Ledger.Storage;

/// <summary>The database of the ledger. Safe for use by many threads.</summary>
public sealed class LedgerStore : IAsyncDisposable
{
    private const string PostgresPrefix = "Host=";

    private const int MostTries = 5;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    private readonly Database _database;
    private readonly Recall _recall = new();
    private readonly AsyncLocal<LedgerView?> _view = new();

    static LedgerStore() => Dapper.DefaultTypeMap.MatchNamesWithUnderscores = true;

    private LedgerStore(Database database, TimeProvider time)
    {
        _database = database;
        Time = time;
    }

    internal TimeProvider Time { get; }

    /// <summary>The day that it is for the ledger.</summary>
    public DateOnly Today => Zone.Today(Time);

    /// <summary>How messages call the database; holds no password.</summary>
    internal string Name => _database.Name;

    /// <summary>Opens the database, makes it where it is missing and brings its schema up to date.</summary>
    /// <param name="connection">Path of an SQLite file, or an Npgsql connection string that starts with <c>Host=</c>.</param>
    /// <param name="time">The clock; null takes the system's.</param>
    /// <param name="ct">Cancels the opening.</param>
    /// <exception cref="LedgerRefusedException">The database cannot be opened or its schema does not fit; it is left as it was.</exception>
    public static Task<LedgerStore> OpenAsync(string connection, TimeProvider? time = null, CancellationToken ct = default) => OpenAsync(connection, time, int.MaxValue, ct);

    /// <summary>Opens the database as a program with only the first scripts would.</summary>
    internal static Task<LedgerStore> OpenAsync(string connection, int upTo, CancellationToken ct) => OpenAsync(connection, null, upTo, ct);

    private static async Task<LedgerStore> OpenAsync(string connection, TimeProvider? time, int upTo, CancellationToken ct)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connection);
        var database = Choose(connection);
        var store = new LedgerStore(database, time ?? TimeProvider.System);
        try
        {
            database.Prepare();
            var changed = await Schema.UpdateAsync(store, database, upTo, ct);
            if (changed) await store.WriteAsync(async session => { await SourceRows.KeepTextsAsync(session); return true; }, ct);
            await store.RunAsync(async connection => { await database.SettleAsync(connection, ct); return true; }, ct);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>Finds out with little work whether the database answers and holds a ledger.</summary>
    /// <exception cref="LedgerRefusedException">The database cannot be reached.</exception>
    /// <exception cref="DbException">It holds no ledger.</exception>
    public Task CheckAsync(CancellationToken ct = default) => ReadAsync(session => session.FirstOrDefaultAsync<long>("SELECT number FROM schema_script LIMIT 1"), ct);

    /// <summary>What kind of database it is, and how large.</summary>
    public Task<DatabaseFacts> FactsAsync(CancellationToken ct = default) => ReadAsync(async session => new DatabaseFacts(_database.Kind, await session.SingleAsync<long>(_database.SizeSql)), ct);

    /// <summary>
    /// What this flow of work reads from now on, one thing after the other, is read from one state of the database, until the view is disposed. A write lets
    /// it begin anew, so that what was written is seen.
    /// </summary>
    public IAsyncDisposable View() => _view.Value = new LedgerView(_database);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _recall.Dispose();
        return _database.DisposeAsync();
    }

    /// <summary>Reads in one transaction, which sees one state of the database.</summary>
    internal Task<T> ReadAsync<T>(Func<Session, Task<T>> work, CancellationToken ct) => ExplainedAsync(async () =>
    {
        Task<T> Read(DbConnection connection, DbTransaction transaction, Dictionary<object, object?> found) => work(new Session(_database, connection, transaction, _recall, found, ct));
        if (_view.Value is { } view && await view.TryReadAsync(Read, ct) is (true, var result)) return result;
        await using var connection = await _database.ConnectAsync(ct);
        await using var transaction = await _database.BeginReadAsync(connection, ct);
        return await Read(connection, transaction, []);
    });

    /// <summary>Rows of one transaction, which sees one state of the database, one after the other as they are taken.</summary>
    internal async IAsyncEnumerable<T> StreamAsync<T>(Func<Session, IAsyncEnumerable<T>> work, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await using var connection = await _database.ConnectAsync(ct);
        await using var transaction = await _database.BeginReadAsync(connection, ct);
        await foreach (var row in work(new Session(_database, connection, transaction, _recall, [], ct)).WithCancellation(ct)) yield return row;
    }

    /// <summary>
    /// Writes in one transaction: all of it, or nothing where anything is thrown. Where the database gave it up because of others at the same time
    /// it is done again from its beginning, so that the work may keep nothing of an earlier try.
    /// </summary>
    internal Task<T> WriteAsync<T>(Func<Session, Task<T>> work, CancellationToken ct) => RunAsync(
        async connection =>
        {
            for (var tries = 1; ; tries++)
            {
                try
                {
                    return await WriteOnceAsync(connection, work, ct);
                }
                catch (Exception exception) when (tries < MostTries && _database.IsConflict(exception))
                {
                    await Task.Delay(s_pause * tries, ct);
                }
            }
        },
        ct);

    private async Task<T> WriteOnceAsync<T>(DbConnection connection, Func<Session, Task<T>> work, CancellationToken ct)
    {
        using var turn = await _database.WaitForTurnAsync(ct);
        await using var transaction = await _database.BeginWriteAsync(connection, ct);
        var result = await work(new Session(_database, connection, transaction, _recall, found: null, ct));
        await transaction.CommitAsync(ct);
        if (_view.Value is { } view) await view.RenewAsync();
        return result;
    }

    private Task<T> RunAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken ct) => ExplainedAsync(async () =>
    {
        await using var connection = await _database.ConnectAsync(ct);
        return await work(connection);
    });

    private async Task<T> ExplainedAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception exception) when (_database.Explain(exception) is { } reason)
        {
            throw new LedgerRefusedException(reason);
        }
    }

    private static Database Choose(string connection)
    {
        if (!connection.StartsWith(PostgresPrefix, StringComparison.OrdinalIgnoreCase)) return new SqliteDatabase(connection);
        try
        {
            return new PostgresDatabase(connection);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new LedgerRefusedException(StorageMessages.ConnectionString(exception.Message));
        }
    }
}
