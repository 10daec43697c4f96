namespace Jundeng.Ledger.Regions;

/// <summary>Which regions are wanted.</summary>
public sealed record RegionQuery
{
    /// <summary>The day; null = today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Only this region and all below it.</summary>
    public string? Under { get; init; }

    /// <summary>Only this level.</summary>
    public RegionLevel? Level { get; init; }
}
