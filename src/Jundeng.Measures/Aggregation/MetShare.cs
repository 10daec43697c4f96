namespace Jundeng.Measures.Aggregation;

/// <summary>The share, by weight, of the scores that reach what counts as met; from 0 to <see cref="Full"/>.</summary>
public sealed record MetShare : Aggregator
{
    internal MetShare(double full = 1) => Full = full;

    /// <summary>What a share of 1 becomes.</summary>
    public double Full { get; }

    internal override void Combine(ReadOnlySpan<ReadOnlyMemory<double>> columns, double[] weights, double[] met, Span<double> result)
    {
        result.Clear();
        for (var column = 0; column < columns.Length; column++)
        {
            var x = columns[column].Span;
            for (var i = 0; i < x.Length; i++)
                if (x[i] >= met[column]) result[i] += weights[column];
        }

        // Shares such as 0.1 + 0.2 + 0.7 may pass 1 by their last bit.
        foreach (ref var share in result) share = Math.Min(share, 1) * Full;
    }
}
