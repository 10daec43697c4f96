namespace Jundeng.Ledger.Audit;

/// <summary>
/// A table whose rows are only ever added, each by an event of its region: beside these columns it has <c>region_id</c> and <c>event_seq</c>, with an
/// index that begins with both.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">All its other columns.</param>
internal sealed record EventTable(string Name, params IReadOnlyList<string> Columns)
{
    private const string Event = "event_seq";
    private const string CommonEvent = "registered";

    /// <summary>
    /// Whether its rows belong to the chain of what has no region: then it has <c>registered</c> instead, with an index of its own, and a region is a
    /// column like others.
    /// </summary>
    public bool IsCommon { get; init; }

    /// <summary>All columns in the order in which rows are stored.</summary>
    public IReadOnlyList<string> AllColumns => IsCommon ? [CommonEvent, .. Columns] : ["region_id", Event, .. Columns];

    /// <summary>The query for what events from @first to @last of @region have stored: the number of the event, then the columns.</summary>
    public string Select => IsCommon
        ? $"SELECT {CommonEvent}, {string.Join(", ", Columns)} FROM {Name} WHERE {CommonEvent} BETWEEN @first AND @last"
        : $"SELECT {Event}, {string.Join(", ", Columns)} FROM {Name} WHERE region_id = @region AND {Event} BETWEEN @first AND @last";

    /// <summary>A row as it is stored.</summary>
    public object?[] Row(long region, long seq, IReadOnlyList<object?> values)
    {
        if (values.Count != Columns.Count) throw new ArgumentException($"A row of {Name} has {Columns.Count} values besides its region and its event, not {values.Count}.", nameof(values));
        return IsCommon ? [seq, .. values] : [region, seq, .. values];
    }
}
