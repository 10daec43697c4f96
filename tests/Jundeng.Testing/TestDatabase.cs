using System.Collections.Concurrent;
using System.Data.Common;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Jundeng.Testing;

/// <summary>An empty database of a test's own; gone when the test ends.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    internal const string NoServer =
        "No PostgreSQL server: set JUNDENG_TEST_POSTGRES to an Npgsql string of a server where tests may create databases; ./test starts one.";

    private static readonly ConcurrentDictionary<(Engine, MethodInfo), Lazy<Task<TestDatabase>>> s_patterns = [];

    private readonly Func<DbConnection> _connect;
    private readonly Func<Task> _remove;

    private TestDatabase(string name, string connection, Func<DbConnection> connect, Func<Task> remove)
    {
        Name = name;
        Connection = connection;
        _connect = connect;
        _remove = remove;
    }

    /// <summary>What messages call the database.</summary>
    public string Name { get; }

    /// <summary>What a store is opened with.</summary>
    public string Connection { get; }

    internal static string? Server { get; } = Environment.GetEnvironmentVariable("JUNDENG_TEST_POSTGRES") is { Length: > 0 } given ? given : null;

    /// <summary>Makes a database; the test is skipped, or under CI=true fails, where there is no server for it.</summary>
    public static Task<TestDatabase> CreateAsync(Engine engine) => engine == Engine.Sqlite ? Task.FromResult(CreateFile()) : CreateOnServerAsync();

    /// <summary>The same as a copy of what <paramref name="prepare"/> has made once for all tests of this run, since that may take longer than a test.</summary>
    /// <param name="engine">Where.</param>
    /// <param name="prepare">Fills the empty database of a connection string, and leaves no connection open; what it does rests on nothing else.</param>
    public static async Task<TestDatabase> CreateAsync(Engine engine, Func<string, Task> prepare)
    {
        var pattern = await s_patterns.GetOrAdd((engine, prepare.Method), _ => new Lazy<Task<TestDatabase>>(() => PatternAsync(engine, prepare))).Value;
        if (engine == Engine.Postgres) return await CreateOnServerAsync($" TEMPLATE {new NpgsqlConnectionStringBuilder(pattern.Connection).Database}");
        var copy = CreateFile();
        File.Copy(pattern.Connection, copy.Connection);
        return copy;
    }

    /// <summary>Runs a statement past the ledger.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = _connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The first value that a query past the ledger gives, as text.</summary>
    public async Task<string?> ScalarAsync(string sql)
    {
        await using var connection = _connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _remove();

    private static async Task<TestDatabase> PatternAsync(Engine engine, Func<string, Task> prepare)
    {
        var pattern = await CreateAsync(engine);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => pattern._remove().GetAwaiter().GetResult();
        await prepare(pattern.Connection);
        return pattern;
    }

    private static TestDatabase CreateFile()
    {
        var folder = Directory.CreateTempSubdirectory("jundeng-test-").FullName;
        var path = Path.Combine(folder, "ledger.db");
        return new TestDatabase(path, path, () => new SqliteConnection($"Data Source={path};Pooling=False"), () =>
        {
            Directory.Delete(folder, recursive: true);
            return Task.CompletedTask;
        });
    }

    private static async Task<TestDatabase> CreateOnServerAsync(string how = "")
    {
        if (Server is null) Lacking.Skip(NoServer);
        var name = $"jundeng_test_{Guid.NewGuid():N}";
        await OnServerAsync($"CREATE DATABASE {name}{how}");
        var parts = new NpgsqlConnectionStringBuilder(Server) { Database = name };
        var connection = parts.ToString();
        return new TestDatabase(
            $"{parts.Host}:{parts.Port}/{name}", connection, () => new NpgsqlConnection(connection + ";Pooling=False"), () => OnServerAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
