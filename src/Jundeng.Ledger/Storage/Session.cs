using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;

namespace Jundeng.Ledger.Storage;

/// <summary>One transaction on one connection.</summary>
/// <param name="database">Where.</param>
/// <param name="connection">The connection.</param>
/// <param name="transaction">The transaction.</param>
/// <param name="recall">What was worked out before.</param>
/// <param name="found">What was found out in the same transaction, for one that only reads; null for one that writes.</param>
/// <param name="ct">Cancels the queries.</param>
internal sealed class Session(Database database, DbConnection connection, DbTransaction transaction, Recall recall, Dictionary<object, object?>? found, CancellationToken ct)
{
    private const int KeysAtOnce = 1000;

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters = null) =>
        [.. await connection.QueryAsync<T>(Command(sql, parameters))];

    /// <summary>The rows for any of some numbers, for which <c>IN @keys</c> stands in the query. Both databases limit the parameters of one query.</summary>
    public async Task<IReadOnlyList<T>> QueryInAsync<T>(string sql, IEnumerable<long> keys, object? parameters)
    {
        var found = new List<T>();
        foreach (var some in keys.Distinct().Chunk(KeysAtOnce))
        {
            var choice = new Choice(parameters);
            found.AddRange(await QueryAsync<T>(sql.Replace("@keys", choice.List(some), StringComparison.Ordinal), choice.Parameters));
        }

        return found;
    }

    public Task<T?> FirstOrDefaultAsync<T>(string sql, object? parameters = null) => connection.QueryFirstOrDefaultAsync<T>(Command(sql, parameters));

    public Task<T> SingleAsync<T>(string sql, object? parameters = null) => connection.QuerySingleAsync<T>(Command(sql, parameters));

    /// <summary>Rows one after the other, never all in memory.</summary>
    public IAsyncEnumerable<T> StreamAsync<T>(string sql, object? parameters = null) => connection.QueryUnbufferedAsync<T>(sql, parameters, transaction);

    public Task<int> ExecuteAsync(string sql, object? parameters = null) => connection.ExecuteAsync(Command(sql, parameters));

    /// <summary>What was worked out before from the same rows, else what <paramref name="work"/> gives. A write works it out anew: its rows may have changed already, and may yet be undone.</summary>
    /// <param name="key">All that the result rests on (see <see cref="Recall"/>).</param>
    /// <param name="work">Works it out; nobody may change what it gives.</param>
    /// <param name="things">Of how many things of a few hundred bytes a result consists.</param>
    public async Task<T> RecallAsync<T>(object key, Func<Task<T>> work, Func<T, int> things)
        where T : class
    {
        if (found is null) return await work();
        if (recall.Find<T>(key) is { } known) return known;
        var result = await work();
        recall.Keep(key, result, things(result));
        return result;
    }

    /// <summary>What was found out before in the same transaction, else what <paramref name="work"/> gives. A write asks anew: its own rows may have changed.</summary>
    public async Task<T> OnceAsync<T>(object key, Func<Task<T>> work)
    {
        if (found is null) return await work();
        if (found.TryGetValue((typeof(T), key), out var known)) return (T)known!;
        var result = await work();
        found[(typeof(T), key)] = result;
        return result;
    }

    /// <summary>Adds rows by the fastest way; values are strings, longs, doubles, byte arrays or null.</summary>
    public Task InsertAsync(string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows) =>
        database.InsertAsync(connection, transaction, table, columns, rows, ct);

    /// <summary>All tables, each after those that it refers to.</summary>
    public Task<IReadOnlyList<string>> TablesAsync() => QueryAsync<string>(database.TablesSql);

    /// <summary>The columns of a table in their order.</summary>
    public Task<IReadOnlyList<string>> ColumnsAsync(string table) => QueryAsync<string>(database.ColumnsSql, new { table });

    /// <summary>Rows as strings, longs, doubles, byte arrays or null, one after the other.</summary>
    public async IAsyncEnumerable<object?[]> RowsAsync(string sql, object? parameters = null, [EnumeratorCancellation] CancellationToken token = default)
    {
        await using var reader = await connection.ExecuteReaderAsync(Command(sql, parameters));
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync(token))
        {
            reader.GetValues(values);
            yield return Array.ConvertAll(values, value => value is DBNull ? null : value);
        }
    }

    public Task LockSchemaAsync() => database.LockSchemaAsync(connection, transaction, ct);

    private CommandDefinition Command(string sql, object? parameters) => new(sql, parameters, transaction, cancellationToken: ct);
}
