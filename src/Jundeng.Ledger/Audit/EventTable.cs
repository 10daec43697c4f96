namespace Jundeng.Ledger.Audit;

/// <summary>
/// A table whose rows are only ever added, each by an event of its region: beside these columns it has <c>region_id</c> and <c>event_seq</c>, with an
/// index that begins with both.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">All its other columns.</param>
internal sealed record EventTable(string Name, params IReadOnlyList<string> Columns)
{
    private const int Before = 2;

    /// <summary>All columns in the order in which rows are stored.</summary>
    public IReadOnlyList<string> AllColumns { get; } = ["region_id", "event_seq", .. Columns];

    /// <summary>A row as it is stored.</summary>
    public object?[] Row(long region, long seq, IReadOnlyList<object?> values)
    {
        if (values.Count != Columns.Count) throw new ArgumentException($"A row of {Name} has {Columns.Count} values besides its region and its event, not {values.Count}.", nameof(values));
        var row = new object?[Before + values.Count];
        (row[0], row[1]) = (region, seq);
        for (var i = 0; i < values.Count; i++) row[Before + i] = values[i];
        return row;
    }

    /// <summary>The query for what events from @first to @last of @region have stored: the number of the event, then the columns.</summary>
    public string Select { get; } = $"SELECT event_seq, {string.Join(", ", Columns)} FROM {Name} WHERE region_id = @region AND event_seq BETWEEN @first AND @last";
}
