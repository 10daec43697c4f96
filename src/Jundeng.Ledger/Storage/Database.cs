using System.Data.Common;

namespace Jundeng.Ledger.Storage;

/// <summary>What SQLite and PostgreSQL do differently.</summary>
internal abstract class Database : IAsyncDisposable
{
    /// <summary>How messages call the database; holds no password.</summary>
    public abstract string Name { get; }

    /// <summary>What kind of database it is.</summary>
    public abstract string Kind { get; }

    /// <summary>Gives the size of the database in bytes.</summary>
    public abstract string SizeSql { get; }

    /// <summary>Lists the tables that are there, in the order in which they were made.</summary>
    public abstract string TablesSql { get; }

    /// <summary>Lists the columns of <c>@table</c> in their order.</summary>
    public abstract string ColumnsSql { get; }

    /// <summary>Makes what must be there before the first connection.</summary>
    public abstract void Prepare();

    public abstract Task<DbConnection> ConnectAsync(CancellationToken ct);

    /// <summary>Begins a transaction that sees one state of the database and writes nothing.</summary>
    public abstract ValueTask<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken ct);

    /// <summary>Begins a transaction that may write.</summary>
    public abstract ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken ct);

    /// <summary>Waits for the other writers of this process where only one can write at a time; ends the turn when it is disposed.</summary>
    public virtual Task<IDisposable?> WaitForTurnAsync(CancellationToken ct) => Task.FromResult<IDisposable?>(null);

    /// <summary>Keeps other processes from changing the schema until the transaction ends.</summary>
    public abstract Task LockSchemaAsync(DbConnection connection, DbTransaction transaction, CancellationToken ct);

    /// <summary>Sets what can only be set once the schema is sound.</summary>
    public abstract Task SettleAsync(DbConnection connection, CancellationToken ct);

    /// <summary>Adds rows by the fastest way; values are strings, longs, doubles, byte arrays or null.</summary>
    public abstract Task InsertAsync(
        DbConnection connection, DbTransaction transaction, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows, CancellationToken ct);

    /// <summary>Whether the database gave a transaction up only because of others at the same time, so that the same may succeed if it is done again.</summary>
    public virtual bool IsConflict(Exception exception) => false;

    /// <summary>Why the database refuses to be opened or written to; null where the exception means something else.</summary>
    public abstract Refusal? Explain(Exception exception);

    public abstract ValueTask DisposeAsync();
}
