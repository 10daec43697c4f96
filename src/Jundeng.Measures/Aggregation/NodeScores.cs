namespace Jundeng.Measures.Aggregation;

/// <summary>The scores of one node by unit. Lists of the units' length; <see cref="double.NaN"/> stands in <see cref="Score"/> where there is none.</summary>
/// <param name="Node">The node.</param>
/// <param name="Depth">0 at the root.</param>
/// <param name="Score">By the tree's rule for what is missing; NaN where there is no score.</param>
/// <param name="Low">With what is missing at the worst allowed; equal to the score under rules that give no pair.</param>
/// <param name="High">With what is missing as met; equal to the score under rules that give no pair.</param>
/// <param name="Coverage">The share of the indicators below that are there, by weight, 0 to 1.</param>
public sealed record NodeScores(
    ScoreNode Node, int Depth, IReadOnlyList<double> Score, IReadOnlyList<double> Low, IReadOnlyList<double> High, IReadOnlyList<double> Coverage);
