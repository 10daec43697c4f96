using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Coherence;

/// <summary>
/// Principal components of standardised indicators, as a diagnostic of what hangs together; not a source of weights to be published, since loadings may be
/// negative. Source: OECD/JRC handbook, step 4.
/// </summary>
public static class PrincipalComponents
{
    /// <summary>The components of the correlation matrix, the strongest first; the sign of each is such that its loadings sum to 0 or more.</summary>
    /// <param name="scores">Two columns or more; only rows without a gap are taken.</param>
    /// <exception cref="UndefinedMeasureException">Fewer than two columns or three rows without a gap, or a constant column.</exception>
    public static ComponentAnalysis Of(Table scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        Check.Enough(2, scores.Columns, "indicators");
        var rows = Enumerable.Range(0, scores.Rows).Where(row => !Enumerable.Range(0, scores.Columns).Any(column => double.IsNaN(scores[row, column]))).ToArray();
        Check.Enough(3, rows.Length, "units without a gap");
        var columns = Enumerable.Range(0, scores.Columns).Select(column => rows.Select(row => scores[row, column]).ToArray()).ToArray();
        var matrix = new double[columns.Length, columns.Length];
        for (var i = 0; i < columns.Length; i++)
            for (var j = 0; j < columns.Length; j++)
                matrix[i, j] = i == j && Moments.IsSpread(columns[i]) ? 1 : Moments.Correlation(columns[i], columns[j]) ?? throw Check.AllEqual();
        var (values, vectors) = SymmetricEigen.Of(matrix);
        foreach (var loadings in vectors)
        {
            if (loadings.Sum() >= 0) continue;
            for (var i = 0; i < loadings.Length; i++) loadings[i] = -loadings[i];
        }

        return new ComponentAnalysis(values, vectors);
    }
}
