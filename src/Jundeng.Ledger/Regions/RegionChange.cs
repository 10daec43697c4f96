namespace Jundeng.Ledger.Regions;

/// <summary>A region takes another name, code, level or place in the tree from a day on; what is null stays.</summary>
/// <param name="Code">The code by which it is known today.</param>
/// <param name="On">The first day; not in the future.</param>
public sealed record RegionChange(string Code, DateOnly On)
{
    /// <summary>The new code.</summary>
    public string? NewCode { get; init; }

    /// <summary>The new name.</summary>
    public string? Name { get; init; }

    /// <summary>The new level.</summary>
    public RegionLevel? Level { get; init; }

    /// <summary>Code of the new region above.</summary>
    public string? Parent { get; init; }
}
