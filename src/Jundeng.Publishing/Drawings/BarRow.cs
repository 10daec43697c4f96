namespace Jundeng.Publishing.Drawings;

/// <summary>A bar of a chart.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Text">Its value in words.</param>
public sealed record BarRow(string Name, string Text)
{
    /// <summary>How long it is; null where there is nothing to show.</summary>
    public double? Low { get; init; }

    /// <summary>How long it would be if what is missing were met; null where nothing is missing.</summary>
    public double? High { get; init; }

    /// <summary>What it is held against; null for nothing.</summary>
    public double? Goal { get; init; }

    /// <summary>What others have on the mean; null where it is not shown.</summary>
    public double? Mean { get; init; }
}
