namespace Jundeng.Ledger.Storage;

/// <summary>The database of the ledger. Safe for use by many threads.</summary>
public sealed class LedgerStore : IAsyncDisposable
{
    private LedgerStore()
    {
    }

    /// <summary>Opens the database, makes it where it is missing and brings its schema up to date.</summary>
    /// <param name="connection">Path of an SQLite file, or an Npgsql connection string that starts with <c>Host=</c>.</param>
    /// <param name="time">The clock; null takes the system's.</param>
    /// <param name="ct">Cancels the opening.</param>
    /// <exception cref="LedgerRefusedException">The database cannot be opened or its schema does not fit; it is left as it was.</exception>
    public static Task<LedgerStore> OpenAsync(string connection, TimeProvider? time = null, CancellationToken ct = default) => throw new NotImplementedException();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
