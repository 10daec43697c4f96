namespace Jundeng.Measures.Uncertainty;

/// <summary>The index without one indicator.</summary>
/// <param name="Indicator">The id of the indicator left out.</param>
/// <param name="Scores">The root's scores without it; NaN where nothing is left.</param>
/// <param name="MeanRankShift">The mean absolute shift of ranks, over the units that have a score in both.</param>
public sealed record Omission(string Indicator, IReadOnlyList<double> Scores, double MeanRankShift);
