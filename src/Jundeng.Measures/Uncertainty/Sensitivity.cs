namespace Jundeng.Measures.Uncertainty;

/// <summary>Which assumption the order of the units hangs on.</summary>
public static class Sensitivity
{
    /// <summary>
    /// Sobol' indices of each assumption in doubt, for the mean absolute shift of ranks against the index in force. Source: Saisana, Saltelli and Tarantola
    /// 2005.
    /// </summary>
    /// <param name="model">The index with its alternatives. Every unit must have a score at every point.</param>
    /// <param name="points">Base points; points × (assumptions + 2) evaluations.</param>
    /// <param name="seed">What the points come from.</param>
    /// <param name="resamples">How many resamples for the intervals.</param>
    /// <param name="level">The level of the intervals.</param>
    /// <param name="threads">How many at most; −1 for as many as there are processors. The result does not depend on it.</param>
    /// <exception cref="ArgumentException">Nothing is in doubt, a unit has no score, or a number is not allowed.</exception>
    /// <exception cref="UndefinedMeasureException">The ranks are the same at every point, or an alternative is not defined for the data.</exception>
    public static IReadOnlyDictionary<Assumption, SobolIndices> OfRanks(
        CompositeModel model, int points = 1000, ulong seed = 1, int resamples = 1000, double level = 0.95, int threads = -1)
    {
        ArgumentNullException.ThrowIfNull(model);
        var nominal = model.Nominal();
        Check.NotEmpty(nominal.Length);
        Check.Finite(nominal, nameof(model));
        var ranks = Ranking.FromBest(nominal);
        var indices = Sobol.Of(point =>
        {
            var scores = new double[model.Units];
            model.Evaluate(point, scores);
            Check.Finite(scores, nameof(model));
            return RankShift.OfRanks(ranks, Ranking.FromBest(scores));
        }, model.InDoubt.Count, points, seed, resamples, level, threads);
        return model.InDoubt.Zip(indices).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
