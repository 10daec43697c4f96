namespace Jundeng.Measures.Aggregation;

/// <summary>
/// The score at which half of the weight is reached from below; exactly half: the middle between it and the next. Defined for all scores, negative too.
/// </summary>
public sealed record WeightedMedian : Aggregator
{
    private const double HalfTolerance = 1e-12;

    internal WeightedMedian()
    {
    }

    internal override void Combine(ReadOnlySpan<ReadOnlyMemory<double>> columns, double[] weights, double[] met, Span<double> result)
    {
        var (scores, shares) = (new double[columns.Length], new double[columns.Length]);
        for (var row = 0; row < result.Length; row++)
        {
            for (var column = 0; column < columns.Length; column++) scores[column] = columns[column].Span[row];
            weights.CopyTo(shares, 0);
            Array.Sort(scores, shares);
            result[row] = At(scores, shares);
        }
    }

    private static double At(double[] scores, double[] shares)
    {
        var below = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            below += shares[i];
            if (below > 0.5 + HalfTolerance) return scores[i];
            if (below < 0.5 - HalfTolerance) continue;
            var next = i + 1;
            while (next < scores.Length && shares[next] == 0) next++;
            return next < scores.Length ? scores[i] + (scores[next] - scores[i]) / 2 : scores[i];
        }

        return scores[^1];
    }
}
