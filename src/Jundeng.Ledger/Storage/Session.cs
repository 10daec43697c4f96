using System.Data.Common;
using Dapper;

namespace Jundeng.Ledger.Storage;

/// <summary>One transaction on one connection.</summary>
internal sealed class Session(Database database, DbConnection connection, DbTransaction transaction, CancellationToken ct)
{
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters = null) =>
        [.. await connection.QueryAsync<T>(Command(sql, parameters))];

    public Task<T?> FirstOrDefaultAsync<T>(string sql, object? parameters = null) => connection.QueryFirstOrDefaultAsync<T>(Command(sql, parameters));

    public Task<T> SingleAsync<T>(string sql, object? parameters = null) => connection.QuerySingleAsync<T>(Command(sql, parameters));

    /// <summary>Rows one after the other, never all in memory.</summary>
    public IAsyncEnumerable<T> StreamAsync<T>(string sql, object? parameters = null) => connection.QueryUnbufferedAsync<T>(sql, parameters, transaction);

    public Task<int> ExecuteAsync(string sql, object? parameters = null) => connection.ExecuteAsync(Command(sql, parameters));

    /// <summary>Adds rows by the fastest way; values are strings, longs, doubles, byte arrays or null.</summary>
    public Task InsertAsync(string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows) =>
        database.InsertAsync(connection, transaction, table, columns, rows, ct);

    public Task LockSchemaAsync() => database.LockSchemaAsync(connection, transaction, ct);

    private CommandDefinition Command(string sql, object? parameters) => new(sql, parameters, transaction, cancellationToken: ct);
}
