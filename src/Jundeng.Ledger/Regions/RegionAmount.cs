namespace Jundeng.Ledger.Regions;

/// <summary>An amount of a region that may be added to that of another: a count, never a ratio.</summary>
/// <param name="Code">The region.</param>
/// <param name="Value">The amount.</param>
/// <param name="From">What it was made of where successions changed it, such as <c>330103 × 1 + 330104 × 0.6</c>; null where it is as it was.</param>
public sealed record RegionAmount(string Code, decimal Value, string? From = null);
