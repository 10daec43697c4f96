namespace Jundeng.Ledger.Audit;

/// <summary>Which events are looked for; what is null does not narrow.</summary>
public sealed record EventQuery
{
    /// <summary>The thing, by its id.</summary>
    public string? About { get; init; }

    /// <summary>The person.</summary>
    public string? Who { get; init; }

    /// <summary>The kind, one of <see cref="EventType"/>.</summary>
    public string? What { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>How many of the newest are passed over where only some are asked for; from 0.</summary>
    public int Skip { get; init; }
}
