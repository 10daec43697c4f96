namespace Jundeng.Measures.Uncertainty;

/// <summary>One unit over many runs.</summary>
/// <param name="Nominal">Its score in the index in force.</param>
/// <param name="NominalRank">Its rank there, 1 is best.</param>
/// <param name="MeanScore">Its mean score over the runs.</param>
/// <param name="Score">The percentile interval of its score.</param>
/// <param name="MeanRank">Its mean rank.</param>
/// <param name="MedianRank">Its median rank.</param>
/// <param name="Rank">The percentile interval of its rank.</param>
public sealed record UnitUncertainty(double Nominal, double NominalRank, double MeanScore, Interval Score, double MeanRank, double MedianRank, Interval Rank);
