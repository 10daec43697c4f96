namespace Jundeng.Ledger.Observations;

/// <summary>Which observations are wanted; an empty list means all.</summary>
public sealed record ObservationQuery
{
    /// <summary>Indicators as the data call them.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>Codes of regions.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Periods.</summary>
    public IReadOnlyList<string> Periods { get; init; } = [];
}
