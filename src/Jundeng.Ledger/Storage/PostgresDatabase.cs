using System.Data;
using System.Data.Common;
using Dapper;
using Npgsql;

namespace Jundeng.Ledger.Storage;

internal sealed class PostgresDatabase(string connection) : Database
{
    // Any number that other programs are unlikely to lock.
    private const long SchemaLock = 0x4A756E64656E67;

    private readonly NpgsqlDataSource _source = new NpgsqlDataSourceBuilder(connection).Build();

    private readonly NpgsqlConnectionStringBuilder _parts = new(connection);

    public override string Name => $"{_parts.Host}:{_parts.Port}/{_parts.Database ?? _parts.Username}";

    public override string Kind => "PostgreSQL";

    public override string SizeSql => "SELECT pg_database_size(current_database())";

    public override string TablesSql => "SELECT relname::text FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') ORDER BY oid";

    public override string ColumnsSql => "SELECT column_name::text FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = @table ORDER BY ordinal_position";

    public override void Prepare()
    {
    }

    public override async Task<DbConnection> ConnectAsync(CancellationToken ct) => await _source.OpenConnectionAsync(ct);

    public override ValueTask<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken ct) =>
        connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);

    // Writers of a region wait for each other at the row of its chain, and then see what the one before has written.
    public override ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken ct) =>
        connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct);

    public override Task LockSchemaAsync(DbConnection connection, DbTransaction transaction, CancellationToken ct) =>
        connection.ExecuteAsync(new CommandDefinition("SELECT pg_advisory_xact_lock(@SchemaLock)", new { SchemaLock }, transaction, cancellationToken: ct));

    public override Task SettleAsync(DbConnection connection, CancellationToken ct) => Task.CompletedTask;

    public override async Task InsertAsync(
        DbConnection connection, DbTransaction transaction, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows, CancellationToken ct)
    {
        var copy = $"COPY {table} ({string.Join(", ", columns)}) FROM STDIN (FORMAT BINARY)";
        await using var writer = await ((NpgsqlConnection)connection).BeginBinaryImportAsync(copy, ct);
        foreach (var row in rows)
        {
            await writer.StartRowAsync(ct);
            foreach (var value in row)
            {
                switch (value)
                {
                    case null: await writer.WriteNullAsync(ct); break;
                    case string text: await writer.WriteAsync(text, ct); break;
                    case long whole: await writer.WriteAsync(whole, ct); break;
                    case double number: await writer.WriteAsync(number, ct); break;
                    case byte[] bytes: await writer.WriteAsync(bytes, ct); break;
                    default: throw new InvalidOperationException($"No column holds a {value.GetType().Name}.");
                }
            }
        }

        await writer.CompleteAsync(ct);
    }

    public override bool IsConflict(Exception exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected };

    public override Refusal? Explain(Exception exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => StorageMessages.DatabaseMissing(Name, _parts.Database ?? _parts.Username ?? ""),
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure } =>
            StorageMessages.Busy(Name),
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } postgres =>
            StorageMessages.Unreachable(Name, postgres.MessageText),
        PostgresException => null,
        NpgsqlException { InnerException: TimeoutException } => StorageMessages.Busy(Name),
        NpgsqlException npgsql => StorageMessages.Unreachable(Name, npgsql.InnerException?.Message ?? npgsql.Message),
        System.Net.Sockets.SocketException socket => StorageMessages.Unreachable(Name, socket.Message),
        _ => null,
    };

    public override ValueTask DisposeAsync() => _source.DisposeAsync();
}
