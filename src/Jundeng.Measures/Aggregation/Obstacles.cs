namespace Jundeng.Measures.Aggregation;

/// <summary>What to mend first.</summary>
public static class Obstacles
{
    /// <summary>
    /// The obstacle degree (障碍度): w_j(1 − z_ij)/Σ_k w_k(1 − z_ik), each indicator's share of what a unit falls short by, weights included; they sum to 1 for
    /// each unit. A unit that falls short nowhere has 0 everywhere.
    /// </summary>
    /// <param name="scores">z from 0 to 1 on which more is better, none missing; above 1 counts as 1.</param>
    /// <param name="weights">Effective weights, one an indicator, relative.</param>
    /// <exception cref="ArgumentException">The weights do not fit, or a score is missing or negative.</exception>
    /// <exception cref="UndefinedMeasureException">There is no indicator, or the weights sum to 0.</exception>
    public static Table Of(Table scores, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(scores);
        Aggregator.Columns(scores, weights);
        var shares = Aggregator.Normalise(weights);
        var totals = new double[scores.Rows];
        var shortfalls = Table.Fill(scores.Rows, scores.Columns, (column, target) =>
        {
            var x = scores.Column(column);
            for (var row = 0; row < target.Length; row++)
            {
                if (x[row] < 0) throw new ArgumentOutOfRangeException(nameof(scores), x[row], "A score is not negative.");
                target[row] = shares[column] * Math.Max(0, 1 - x[row]);
                totals[row] += target[row];
            }
        });
        return Table.Fill(scores.Rows, scores.Columns, (column, target) =>
        {
            for (var row = 0; row < target.Length; row++) target[row] = totals[row] == 0 ? 0 : shortfalls[row, column] / totals[row];
        });
    }
}
