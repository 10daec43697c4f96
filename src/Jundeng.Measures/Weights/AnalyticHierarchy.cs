using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Weights;

/// <summary>
/// The analytic hierarchy process: weights from pairwise judgements as the principal eigenvector of a positive reciprocal matrix, a_ij saying how many times i
/// matters as much as j. Source: Saaty 1980.
/// </summary>
public static class AnalyticHierarchy
{
    private const double Tolerance = 1e-9;

    // Saaty's random indices for 1 to 15; others print 0.52 to 0.58 for 3.
    private static ReadOnlySpan<double> Random => [0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

    /// <summary>The weights and their consistency: λ, CI = (λ − m)/(m − 1), CR = CI/RI; one or two elements are always consistent.</summary>
    /// <param name="judgements">m × m, greater than 0, a_ij·a_ji = 1.</param>
    /// <param name="randomIndex">RI for this m; null for Saaty's table, which goes up to 15.</param>
    /// <exception cref="ArgumentException">The matrix is not square, positive and reciprocal, or m is beyond the table.</exception>
    /// <exception cref="UndefinedMeasureException">The matrix is empty.</exception>
    public static HierarchyWeights Of(Table judgements, double? randomIndex = null)
    {
        Checked(judgements);
        var m = judgements.Columns;
        if (randomIndex is null && m > Random.Length) throw new ArgumentException($"There is no random index for {m} elements; give one.", nameof(randomIndex));
        var (weights, eigenvalue) = Principal(judgements);
        var index = m <= 2 ? 0 : Math.Max(0, (eigenvalue - m) / (m - 1));
        return new HierarchyWeights(weights, eigenvalue, index, m <= 2 ? 0 : index / Check.Positive(randomIndex ?? Random[m - 1], nameof(randomIndex)));
    }

    /// <summary>The judgements of a group: the geometric mean of each, which stays reciprocal.</summary>
    /// <param name="experts">Matrices of the same size.</param>
    /// <exception cref="ArgumentException">A matrix is not square, positive and reciprocal, or the sizes differ.</exception>
    /// <exception cref="UndefinedMeasureException">There is no matrix.</exception>
    public static Table Join(IReadOnlyList<Table> experts)
    {
        ArgumentNullException.ThrowIfNull(experts);
        Check.NotEmpty(experts.Count);
        foreach (var expert in experts)
        {
            Checked(expert);
            Check.SameLength(experts[0].Columns, expert.Columns, nameof(experts));
        }

        return Table.Fill(experts[0].Rows, experts[0].Columns, (column, target) =>
        {
            for (var row = 0; row < target.Length; row++) target[row] = Math.Exp(experts.Average(expert => Math.Log(expert[row, column])));
        });
    }

    private static (double[] Weights, double Eigenvalue) Principal(Table a)
    {
        var weights = Weighting.Equal(a.Columns);
        var eigenvalue = 0.0;
        for (var step = 0; step < 10_000; step++)
        {
            var next = new double[weights.Length];
            for (var column = 0; column < weights.Length; column++) Sums.AddScaled(a.Column(column), weights[column], next);
            // The weights sum to 1, so the sum of their image is the eigenvalue.
            eigenvalue = Sums.Of(next);
            var moved = 0.0;
            for (var i = 0; i < next.Length; i++)
            {
                next[i] /= eigenvalue;
                moved = Math.Max(moved, Math.Abs(next[i] - weights[i]));
            }

            weights = next;
            if (moved < 1e-16) break;
        }

        return (weights, eigenvalue);
    }

    private static void Checked(Table judgements)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        Check.NotEmpty(judgements.Columns);
        Check.SameLength(judgements.Columns, judgements.Rows, nameof(judgements));
        for (var row = 0; row < judgements.Rows; row++)
        {
            for (var column = 0; column < judgements.Columns; column++)
            {
                var (one, other) = (judgements[row, column], judgements[column, row]);
                if (!(one > 0) || !double.IsFinite(one) || !(Math.Abs(one * other - 1) <= Tolerance))
                    throw new ArgumentException($"The judgements of {row + 1} and {column + 1} are not reciprocal and greater than zero.", nameof(judgements));
            }
        }
    }
}
