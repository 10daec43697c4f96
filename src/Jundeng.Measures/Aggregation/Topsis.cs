using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Aggregation;

/// <summary>
/// TOPSIS: C = d⁻/(d⁺ + d⁻), the nearness to the best of each indicator against the worst, by Euclidean distance of weighted scores. From 0 to 1; 1 is best
/// everywhere. A unit more or less can turn the order of others. Other normalisations (vector against min–max) give another C. Source: Hwang and Yoon 1981.
/// </summary>
public static class Topsis
{
    /// <summary>The nearness of each unit.</summary>
    /// <param name="scores">Normalised scores on which more is better, none missing.</param>
    /// <param name="weights">One an indicator, relative.</param>
    /// <exception cref="ArgumentException">The weights do not fit, or a score is missing.</exception>
    /// <exception cref="UndefinedMeasureException">There is no indicator, the weights sum to 0, or all units are the same wherever there is weight.</exception>
    public static double[] Of(Table scores, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var columns = Aggregator.Columns(scores, weights);
        var shares = Aggregator.Normalise(weights);
        var (toBest, toWorst) = (new double[scores.Rows], new double[scores.Rows]);
        for (var column = 0; column < columns.Length; column++)
        {
            var x = columns[column].Span;
            var (min, max) = Moments.Range(x);
            for (var i = 0; i < x.Length; i++)
            {
                toBest[i] += Square(shares[column] * (max - x[i]));
                toWorst[i] += Square(shares[column] * (x[i] - min));
            }
        }

        var result = new double[scores.Rows];
        for (var i = 0; i < result.Length; i++)
        {
            var (best, worst) = (Math.Sqrt(toBest[i]), Math.Sqrt(toWorst[i]));
            result[i] = best + worst > 0 ? worst / (best + worst) : throw Check.AllEqual();
        }

        return result;
    }

    private static double Square(double value) => value * value;
}
