using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Coherence;

/// <summary>What indicators have in common. Source: OECD/JRC handbook, step 4; Cronbach 1951.</summary>
public static class Correlations
{
    /// <summary>Pearson's r of each pair of columns over the rows in which both are there; NaN where there are fewer than three such rows or one is constant.</summary>
    public static Table Of(Table scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return Table.Fill(scores.Columns, scores.Columns, (column, target) =>
        {
            for (var row = 0; row < target.Length; row++)
            {
                var (x, y) = Common(scores.Column(row), scores.Column(column));
                target[row] = x.Length < 3 ? double.NaN : row == column && Moments.IsSpread(x) ? 1 : Moments.Correlation(x, y) ?? double.NaN;
            }
        });
    }

    /// <summary>
    /// Cronbach's α: k/(k − 1)·(1 − Σvar/ΣΣcov), with covariances over the rows in which both of a pair are there. Near 1 where the indicators measure one
    /// thing; may be negative.
    /// </summary>
    /// <param name="scores">Two columns or more, all in one direction and unit or standardised before.</param>
    /// <exception cref="UndefinedMeasureException">Fewer than two columns, a pair with fewer than two rows in common, or a total variance of 0.</exception>
    public static double Cronbach(Table scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        Check.Enough(2, scores.Columns, "indicators");
        var (own, all) = (0.0, 0.0);
        for (var one = 0; one < scores.Columns; one++)
        {
            for (var other = 0; other <= one; other++)
            {
                var covariance = Covariance(scores.Column(one), scores.Column(other));
                own += one == other ? covariance : 0;
                all += one == other ? covariance : 2 * covariance;
            }
        }

        if (all == 0) throw Check.Undefined(UndefinedReason.ZeroTotal, "The indicators have no variance in total.");
        var k = scores.Columns;
        return k / (k - 1.0) * (1 - own / all);
    }

    internal static (double[] X, double[] Y) Common(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var (both, others, count) = (new double[x.Length], new double[x.Length], 0);
        for (var i = 0; i < x.Length; i++)
        {
            if (double.IsNaN(x[i]) || double.IsNaN(y[i])) continue;
            (both[count], others[count]) = (x[i], y[i]);
            count++;
        }

        return (both[..count], others[..count]);
    }

    private static double Covariance(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var (one, other) = Common(x, y);
        Check.Enough(2, one.Length, "units in common");
        var (mx, my) = (Moments.Mean(one), Moments.Mean(other));
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++) sum += (one[i] - mx) * (other[i] - my);
        return sum / (one.Length - 1);
    }
}
