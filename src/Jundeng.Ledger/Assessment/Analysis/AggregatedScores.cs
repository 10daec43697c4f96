namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>The scores of the units of a table.</summary>
/// <param name="Weights">The weight of each column, summing to 1.</param>
/// <param name="Score">By the rule for what is missing; NaN where there is none.</param>
/// <param name="Low">With what is missing at the worst allowed.</param>
/// <param name="High">With what is missing as met.</param>
/// <param name="Coverage">The share of the weight that is there.</param>
public sealed record AggregatedScores(
    IReadOnlyList<double> Weights, IReadOnlyList<double> Score, IReadOnlyList<double> Low, IReadOnlyList<double> High, IReadOnlyList<double> Coverage);
