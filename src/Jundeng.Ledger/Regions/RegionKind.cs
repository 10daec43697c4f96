namespace Jundeng.Ledger.Regions;

/// <summary>What a region is.</summary>
public enum RegionKind
{
    /// <summary>A division of the state (行政区划).</summary>
    Division,

    /// <summary>A zone that reports like a division without being one, such as a development zone (功能区).</summary>
    Zone,
}
