namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>One node's score for a region and a period.</summary>
/// <param name="Region">The region.</param>
/// <param name="Period">The period.</param>
/// <param name="Node">The node.</param>
/// <param name="Score">Surplus cut off; null where there is no score.</param>
/// <param name="Uncapped">Surplus kept.</param>
/// <param name="Low">With what is missing at the worst allowed.</param>
/// <param name="High">With what is missing as met.</param>
/// <param name="Coverage">The share of the indicators below that are there, by weight; null where the node does not apply.</param>
/// <param name="Rank">Place among the regions of the period, 1 the best; null where there is no score.</param>
public sealed record AssessmentResult(string Region, string Period, string Node, double? Score, double? Uncapped, double? Low, double? High, double? Coverage, int? Rank);
