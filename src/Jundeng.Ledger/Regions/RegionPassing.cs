namespace Jundeng.Ledger.Regions;

/// <summary>A region passed, whole or in part, to another.</summary>
/// <param name="On">The first day after.</param>
/// <param name="FromCode">The last code of the region that gave.</param>
/// <param name="FromName">Its last name.</param>
/// <param name="ToCode">The last code of the region that took.</param>
/// <param name="ToName">Its last name.</param>
/// <param name="Share">Which share of its people.</param>
public sealed record RegionPassing(DateOnly On, string FromCode, string FromName, string ToCode, string ToName, decimal Share);
