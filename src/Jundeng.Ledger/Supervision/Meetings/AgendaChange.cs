namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>How the agenda of a meeting is to be changed: first what goes, then what comes.</summary>
/// <param name="Id">The meeting.</param>
public sealed record AgendaChange(string Id)
{
    /// <summary>The numbers of the items that go.</summary>
    public IReadOnlyList<int> Remove { get; init; } = [];

    /// <summary>Items that come, in words.</summary>
    public IReadOnlyList<string> Add { get; init; } = [];

    /// <summary>The task that the items are about; null for none.</summary>
    public string? TaskId { get; init; }

    /// <summary>Whether what the state proposes today and does not stand there comes too.</summary>
    public bool Propose { get; init; }
}
