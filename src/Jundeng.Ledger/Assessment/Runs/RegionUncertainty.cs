namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>How sure a region's score and rank are.</summary>
/// <param name="Region">The region.</param>
/// <param name="Period">The period.</param>
/// <param name="Node">The root whose score it is.</param>
/// <param name="Score">The score with nothing in doubt; what is missing is passed over.</param>
/// <param name="Rank">Its place, 1 the best.</param>
/// <param name="MeanScore">Mean of the drawn scores.</param>
/// <param name="ScoreLow">Lower end of the interval of the score.</param>
/// <param name="ScoreHigh">Upper end.</param>
/// <param name="MedianRank">Median of the drawn ranks.</param>
/// <param name="RankLow">The better end of the interval of the rank.</param>
/// <param name="RankHigh">The worse end.</param>
public sealed record RegionUncertainty(
    string Region, string Period, string Node, double Score, int Rank, double MeanScore, double ScoreLow, double ScoreHigh, double MedianRank, double RankLow, double RankHigh);
