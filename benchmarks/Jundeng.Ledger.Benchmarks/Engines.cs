using Jundeng.Ledger.Storage;
using Npgsql;

namespace Jundeng.Ledger.Benchmarks;

/// <summary>The databases that are measured: SQLite, and PostgreSQL where JUNDENG_TEST_POSTGRES names a server where databases may be made.</summary>
internal sealed class Engines : IAsyncDisposable
{
    private readonly WorkFolder _folder;
    private readonly string? _server;
    private readonly List<string> _made = [];

    private Engines(WorkFolder folder, string? server) => (_folder, _server) = (folder, server);

    public IReadOnlyList<string> Names => _server is null ? ["SQLite"] : ["SQLite", "PostgreSQL"];

    public static Task<Engines> StartAsync(WorkFolder folder) =>
        Task.FromResult(new Engines(folder, Environment.GetEnvironmentVariable("JUNDENG_TEST_POSTGRES") is { Length: > 0 } given ? given : null));

    /// <summary>The connection of a database of its own; PostgreSQL's is made.</summary>
    public async Task<string> ConnectionAsync(string engine, string name)
    {
        if (engine == "SQLite") return _folder[name + ".db"];
        var database = $"jundeng_bench_{name}_{Environment.ProcessId}";
        await ExecuteAsync($"CREATE DATABASE {database}");
        _made.Add(database);
        return new NpgsqlConnectionStringBuilder(_server) { Database = database }.ToString();
    }

    public async Task<LedgerStore> OpenAsync(string engine, string name) => await LedgerStore.OpenAsync(await ConnectionAsync(engine, name));

    public async ValueTask DisposeAsync()
    {
        foreach (var database in _made) await ExecuteAsync($"DROP DATABASE {database} WITH (FORCE)");
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
