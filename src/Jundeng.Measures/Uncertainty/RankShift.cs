namespace Jundeng.Measures.Uncertainty;

/// <summary>One number for how far an order differs from another, as an output for sensitivity.</summary>
public static class RankShift
{
    /// <summary>The mean absolute difference of ranks, in ranks; 0 for the same order. Source: Saisana, Saltelli and Tarantola 2005.</summary>
    /// <param name="nominal">Scores on which more is better; equal scores share the better rank.</param>
    /// <param name="scores">Other scores of the same units.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a score is missing.</exception>
    /// <exception cref="UndefinedMeasureException">There is no unit.</exception>
    public static double Of(ReadOnlySpan<double> nominal, ReadOnlySpan<double> scores)
    {
        Check.SameLength(nominal.Length, scores.Length, nameof(scores));
        Check.NotEmpty(nominal.Length);
        Check.Finite(nominal, nameof(nominal));
        Check.Finite(scores, nameof(scores));
        return OfRanks(Ranking.FromBest(nominal), Ranking.FromBest(scores));
    }

    /// <summary>The same where the ranks are known already.</summary>
    internal static double OfRanks(ReadOnlySpan<double> before, ReadOnlySpan<double> after)
    {
        var sum = 0.0;
        for (var i = 0; i < before.Length; i++) sum += Math.Abs(before[i] - after[i]);
        return sum / before.Length;
    }
}
