using System.Text.Json;
using System.Text.Json.Nodes;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Audit;

/// <summary>One write to the chain of a region: rows that are added, and the event that vouches for them.</summary>
internal sealed class LedgerWrite
{
    // Rows between two words on progress.
    private const int Step = 10_000;

    private readonly Session _session;
    private readonly TimeProvider _time;
    private readonly long _region;
    private readonly Act _act;
    private readonly ChainHead _head;
    private readonly List<(EventTable Table, object?[] Row)> _rows = [];
    private readonly HashSet<EventTable> _streamed = [];
    private readonly RowDigest _digest = new();

    private LedgerWrite(Session session, TimeProvider time, long region, Act act, ChainHead head) =>
        (_session, _time, _region, _act, _head) = (session, time, region, act, head);

    /// <summary>The number that the event will have.</summary>
    public long Seq => _head.Length + 1;

    /// <summary>Waits for other writers of the region; what is read afterwards cannot change until the transaction ends.</summary>
    public static async Task<LedgerWrite> BeginAsync(Session session, TimeProvider time, long region, Act act) =>
        new(session, time, region, act, await EventLog.LockAsync(session, region));

    /// <summary>Adds a row; a row that others refer to comes before them.</summary>
    /// <param name="table">The table.</param>
    /// <param name="values">The values of its columns: strings, longs, doubles, byte arrays or null.</param>
    public void Add(EventTable table, params IReadOnlyList<object?> values) => _rows.Add((table, table.Row(_region, Seq, values)));

    /// <summary>Stores very many rows at once; their table says by which event they came, but does not refer to it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="values">From a row to the values of its columns.</param>
    /// <param name="progress">Is told how many are stored.</param>
    /// <param name="ct">Ends the storing.</param>
    public async Task StreamAsync<T>(EventTable table, IReadOnlyCollection<T> rows, Func<T, object?[]> values, IProgress<long>? progress, CancellationToken ct)
    {
        _streamed.Add(table);
        // While the database is busy storing them.
        var hashing = Task.Run(() =>
        {
            using var hash = new FieldHash();
            foreach (var row in rows)
            {
                ct.ThrowIfCancellationRequested();
                _digest.Add(hash, table, values(row));
            }
        }, ct);
        try
        {
            await _session.InsertAsync(table.Name, table.AllColumns, rows.Select((row, at) =>
            {
                if (at % Step == 0) progress?.Report(at);
                return table.Row(_region, Seq, values(row));
            }));
        }
        finally
        {
            await hashing;
        }
    }

    /// <summary>Stores the rows with their event.</summary>
    /// <param name="what">One of <see cref="EventType"/>.</param>
    /// <param name="about">What it is about.</param>
    /// <param name="before">What held before; null where there was nothing.</param>
    /// <param name="after">The facts of the event; the checksum of the rows is put beside them as <c>digest</c>.</param>
    public async Task CommitAsync(string what, string about, object? before, object after)
    {
        if (_rows.Select(row => row.Table).Concat(_streamed).FirstOrDefault(table => !EventTables.Has(what, table)) is { } unlisted)
            throw new InvalidOperationException($"{nameof(EventTables)} does not say that {what} stores rows of {unlisted.Name}.");
        var facts = JsonSerializer.SerializeToNode(after, EventLog.Json)!.AsObject();
        facts.Add("digest", JsonValue.Create(Digest()));
        await EventLog.AppendAsync(_session, _time, _region, _head, _act, what, about, before, facts);
        // Tables in the order in which each first came, so that a row is there before those that refer to it.
        foreach (var group in _rows.GroupBy(row => row.Table))
            await _session.InsertAsync(group.Key.Name, group.Key.AllColumns, group.Select(row => row.Row));
    }

    private string Digest()
    {
        using var hash = new FieldHash();
        foreach (var (table, row) in _rows) _digest.Add(hash, table, row.AsSpan(^table.Columns.Count..));
        return _digest.Finish(hash);
    }
}
