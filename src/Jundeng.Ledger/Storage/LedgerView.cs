using System.Data.Common;

namespace Jundeng.Ledger.Storage;

/// <summary>
/// One state of the database, for several reads one after the other: one transaction, begun with the first of them, and what each of them found out. Reads at
/// the same time as another one go their own way.
/// </summary>
internal sealed class LedgerView(Database database) : IAsyncDisposable
{
    private const int Free = 0, InUse = 1, Over = 2;

    private readonly Dictionary<object, object?> _found = [];

    private DbConnection? _connection;
    private DbTransaction? _transaction;
    private int _state;

    /// <summary>Reads, or gives false where another read is under way or the view is over.</summary>
    public async Task<(bool Done, T Result)> TryReadAsync<T>(Func<DbConnection, DbTransaction, Dictionary<object, object?>, Task<T>> work, CancellationToken ct)
    {
        if (Interlocked.CompareExchange(ref _state, InUse, Free) != Free) return default;
        try
        {
            _connection ??= await database.ConnectAsync(ct);
            _transaction ??= await database.BeginReadAsync(_connection, ct);
            return (true, await work(_connection, _transaction, _found));
        }
        catch
        {
            // PostgreSQL answers nothing more in a transaction in which something failed.
            await CloseAsync();
            throw;
        }
        finally
        {
            await LeaveAsync();
        }
    }

    /// <summary>Lets the next read begin with what is stored then.</summary>
    public async Task RenewAsync()
    {
        if (Interlocked.CompareExchange(ref _state, InUse, Free) != Free) return;
        await CloseAsync();
        await LeaveAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _state, Over) == Free) await CloseAsync();
    }

    // Who reads while the view ends closes it afterwards.
    private async Task LeaveAsync()
    {
        if (Interlocked.CompareExchange(ref _state, Free, InUse) == Over) await CloseAsync();
    }

    private async Task CloseAsync()
    {
        _found.Clear();
        if (_transaction is not null) await _transaction.DisposeAsync();
        if (_connection is not null) await _connection.DisposeAsync();
        (_transaction, _connection) = (null, null);
    }
}
