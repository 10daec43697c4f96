using Jundeng.Ledger.Reports;

namespace Jundeng.Ledger.Releases.Content;

/// <summary>A node's result for a region and a period.</summary>
/// <param name="Region">The region.</param>
/// <param name="Period">The period.</param>
/// <param name="Status">What sort of value it is; <see cref="ValueStatus.Suppressed"/> where it would tell of too few people.</param>
/// <param name="Value">The value of an indicator; null for other nodes and where it is not told.</param>
/// <param name="Goal">What it is held against; null where there is no single number.</param>
/// <param name="Score">Surplus cut off; null where there is no score or it is not told.</param>
/// <param name="Low">With what is missing at the worst allowed.</param>
/// <param name="High">With what is missing as met.</param>
/// <param name="Coverage">The share of the indicators below that are there, by weight.</param>
/// <param name="Rank">Place among the regions of the period; null where there is none or it is not told.</param>
public sealed record ReleasedResult(
    string Region, string Period, ValueStatus Status, double? Value, double? Goal, double? Score, double? Low, double? High, double? Coverage, int? Rank);
