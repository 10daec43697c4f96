namespace Jundeng.Ledger.Maps;

/// <summary>What is said of a map that is brought.</summary>
/// <param name="Region">Code of the region that it is of; its shapes are this region or regions below it.</param>
/// <param name="ReviewNumber">Its review number (审图号), such as GS(2024)0650号.</param>
/// <param name="Source">Who made it, or where it comes from.</param>
/// <param name="On">The day that it is of.</param>
public sealed record AddMap(string Region, string ReviewNumber, string Source, DateOnly On)
{
    /// <summary>The map of which this is the next version; null for a new one.</summary>
    public string? Replaces { get; init; }
}
