namespace Jundeng.Ledger.Regions;

/// <summary>A part of a region that goes to another.</summary>
/// <param name="Code">The region that takes it; made known where it is not.</param>
/// <param name="Name">Its name; needed where it is new.</param>
/// <param name="Share">Which share of the people goes there, above 0 and at most 1.</param>
public sealed record RegionShare(string Code, string? Name, decimal Share);
