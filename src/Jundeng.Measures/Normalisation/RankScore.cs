namespace Jundeng.Measures.Normalisation;

/// <summary>
/// Rank from the worst, 1, to the best, n; equal values share the lowest of their ranks. All equal: all 1. Source: OECD/JRC handbook.
/// </summary>
public sealed record RankScore : Normaliser
{
    private protected override void Apply(Span<double> values, Direction direction) => Ranking.FromWorst(values, values);
}
