using Jundeng.Measures.Aggregation;
using Jundeng.Measures.Normalisation;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>
/// The worst that a normalised score may be and what counts as met: the ends of the method's scale where it has some, else the worst and the
/// best of the sample.
/// </summary>
internal static class ScoreEnds
{
    public static ScoreScale Of(Normaliser normaliser, ReadOnlySpan<double> scores)
    {
        var (lowest, highest) = (double.MaxValue, double.MinValue);
        foreach (var score in scores)
            if (!double.IsNaN(score)) (lowest, highest) = (Math.Min(lowest, score), Math.Max(highest, score));
        var (worst, met) = Ends(normaliser, lowest, highest);
        worst = Math.Min(worst, lowest);
        return new ScoreScale(worst, met > worst ? met : worst + 1);
    }

    private static (double Worst, double Met) Ends(Normaliser normaliser, double lowest, double highest) => normaliser switch
    {
        MinMax minMax => (minMax.From, minMax.To),
        Goalposts posts => (0, posts.Scale),
        Rescaled rescaled => (0, rescaled.Factor),
        PercentileRank or DistanceToBest or FractionOfBest or DistanceToReference => (0, 1),
        RankScore => (1, highest),
        Borda => (0, highest),
        _ => (lowest, highest),
    };
}
