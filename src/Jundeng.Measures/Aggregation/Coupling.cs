namespace Jundeng.Measures.Aggregation;

/// <summary>
/// Coupling coordination of m systems: C = m·(Πu)^(1/m)/Σu, T = Σαu, D = √(C·T), each from 0 to 1. C is 1 for equal u however low, D is not. One u of 0 gives
/// C = 0; all 0 has no C but D = 0, and C is taken as 0.
/// </summary>
/// <param name="Degree">C, how alike the systems stand.</param>
/// <param name="Level">T, how high they stand.</param>
/// <param name="Coordination">D, both at once.</param>
public readonly record struct Coupling(double Degree, double Level, double Coordination)
{
    /// <summary>The coupling of scores.</summary>
    /// <param name="scores">u, two or more from 0 to 1.</param>
    /// <param name="weights">α, relative; empty for the same weight each.</param>
    /// <exception cref="ArgumentException">A score lies outside 0 to 1, or the weights do not fit.</exception>
    /// <exception cref="UndefinedMeasureException">Fewer than two scores, or weights that sum to 0.</exception>
    public static Coupling Of(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights = default)
    {
        Check.Enough(2, scores.Length, "systems");
        var shares = weights.IsEmpty ? Weights.Weighting.Equal(scores.Length) : Aggregator.Normalise(weights);
        Check.SameLength(scores.Length, shares.Length, nameof(weights));
        double logs = 0, sum = 0, level = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            if (!(scores[i] >= 0 && scores[i] <= 1)) throw new ArgumentOutOfRangeException(nameof(scores), scores[i], "A score lies from 0 to 1.");
            logs += Math.Log(scores[i]);
            sum += scores[i];
            level += shares[i] * scores[i];
        }

        var degree = sum == 0 ? 0 : Math.Min(1, scores.Length * Math.Exp(logs / scores.Length) / sum);
        return new Coupling(degree, level, Math.Sqrt(degree * level));
    }
}
