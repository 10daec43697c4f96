using Jundeng.Measures.Aggregation;
using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Weights;

/// <summary>
/// Weights that sum to 1, from judgement or from data. Weights from data say how much an indicator varies, not how much it matters. Tables hold scores on
/// which more is better, nothing missing. Source: OECD/JRC handbook, step 6.
/// </summary>
public static class Weighting
{
    private const double BudgetTolerance = 1e-9;

    /// <summary>Weights as given, divided by their sum.</summary>
    /// <param name="weights">Finite, not negative; official schemes let them sum to 100.</param>
    /// <exception cref="ArgumentException">A weight is negative or not finite.</exception>
    /// <exception cref="UndefinedMeasureException">There is none, or they sum to 0.</exception>
    public static double[] Given(ReadOnlySpan<double> weights)
    {
        Check.NotEmpty(weights.Length);
        return Aggregator.Normalise(weights);
    }

    /// <summary>The same for each.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one.</exception>
    public static double[] Equal(int count)
    {
        Check.AtLeast(1, count, nameof(count));
        var weights = new double[count];
        Array.Fill(weights, 1.0 / count);
        return weights;
    }

    /// <summary>Budget allocation: the mean of what each expert gave out of the same number of points.</summary>
    /// <param name="allocations">Experts by indicator (rows by column), points not negative.</param>
    /// <param name="budget">The points each had, 100 by habit.</param>
    /// <exception cref="ArgumentException">An expert gave away more or less than the budget, or a negative number.</exception>
    /// <exception cref="UndefinedMeasureException">There is no expert or no indicator.</exception>
    public static double[] BudgetAllocation(Table allocations, double budget = 100)
    {
        ArgumentNullException.ThrowIfNull(allocations);
        Check.Positive(budget, nameof(budget));
        Check.NotEmpty(allocations.Rows * allocations.Columns);
        for (var expert = 0; expert < allocations.Rows; expert++)
        {
            var given = Enumerable.Range(0, allocations.Columns).Select(column => allocations[expert, column]).ToArray();
            var sum = Check.Weights(given, nameof(allocations));
            if (!(Math.Abs(sum - budget) <= BudgetTolerance * budget))
                throw new ArgumentException(FormattableString.Invariant($"Expert {expert + 1} gave {sum} of {budget} points."), nameof(allocations));
        }

        var weights = new double[allocations.Columns];
        for (var column = 0; column < weights.Length; column++) weights[column] = Moments.Mean(allocations.Column(column)) / budget;
        return weights;
    }

    /// <summary>
    /// Entropy weights: p = z/Σz, e = −Σp·ln p/ln n (0·ln 0 = 0), w = (1 − e)/Σ(1 − e). For years to be compared, pool them: one row a region and year. Adding
    /// a constant to all z changes the weights, and one outlier can take all.
    /// </summary>
    /// <param name="scores">z, none negative: min–max scores on which more is better; a column that is constant has weight 0.</param>
    /// <exception cref="ArgumentException">A score is missing.</exception>
    /// <exception cref="UndefinedMeasureException">Fewer than two rows, a negative score, a column that sums to 0, or all columns constant.</exception>
    public static double[] Entropy(Table scores)
    {
        Checked(scores);
        var weights = new double[scores.Columns];
        for (var column = 0; column < weights.Length; column++)
        {
            var z = scores.Column(column);
            var sum = Sums.Of(z);
            var entropy = 0.0;
            foreach (var value in z)
            {
                if (value < 0) Check.ThrowNotPositive(value);
                if (value > 0) entropy -= value / sum * Math.Log(value / sum);
            }

            if (sum == 0) throw Check.Undefined(UndefinedReason.ZeroTotal, $"The scores of column {column} sum to zero.");
            weights[column] = Moments.IsSpread(z) ? Math.Max(0, 1 - entropy / Math.Log(z.Length)) : 0;
        }

        return Shares(weights);
    }

    /// <summary>
    /// CRITIC weights: cⱼ = σⱼ·Σ(1 − r_jk), with the sample standard deviation σ and Pearson's r: much contrast and little in common with others count more. A
    /// constant column has weight 0 and is in common with nobody. Source: Diakoulaki et al. 1995.
    /// </summary>
    /// <param name="scores">Min–max scores, so that the deviations can be compared.</param>
    /// <exception cref="ArgumentException">A score is missing.</exception>
    /// <exception cref="UndefinedMeasureException">Fewer than two rows, or no column with both contrast and conflict.</exception>
    public static double[] Critic(Table scores)
    {
        Checked(scores);
        var weights = new double[scores.Columns];
        for (var column = 0; column < weights.Length; column++)
        {
            if (!Moments.IsSpread(scores.Column(column))) continue;
            var conflict = 0.0;
            for (var other = 0; other < weights.Length; other++)
                if (other != column) conflict += 1 - (Moments.Correlation(scores.Column(column), scores.Column(other)) ?? 0);
            weights[column] = Math.Sqrt(Moments.SampleVariance(scores.Column(column))) * conflict;
        }

        return Shares(weights);
    }

    private static void Checked(Table scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        Check.NotEmpty(scores.Columns);
        Check.Enough(2, scores.Rows, "rows");
        for (var column = 0; column < scores.Columns; column++) Check.Finite(scores.Column(column), nameof(scores));
    }

    private static double[] Shares(double[] weights) =>
        weights.Sum() > 0 ? Aggregator.Normalise(weights) : throw Check.AllEqual();
}
