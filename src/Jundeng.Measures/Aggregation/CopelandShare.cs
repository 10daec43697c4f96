namespace Jundeng.Measures.Aggregation;

/// <summary>
/// The Copeland score as a share: over all other units, the weight of the indicators in which one is ahead plus half of that in which they are level,
/// divided by n − 1; 0 behind all everywhere, 1 (or <see cref="Full"/>) ahead of all everywhere. The sum itself is <see cref="Outranking.Scores"/>. Says how often, not how far.
/// Depends on which units are compared; a single unit is refused.
/// </summary>
public sealed record CopelandShare : Aggregator
{
    internal CopelandShare(double full = 1) => Full = full;

    /// <summary>What a share of 1 becomes.</summary>
    public double Full { get; }

    internal override void Combine(ReadOnlySpan<ReadOnlyMemory<double>> columns, double[] weights, double[] met, Span<double> result)
    {
        Check.Enough(2, result.Length, "units");
        Outranking.Add(columns, columns, weights, result);
        foreach (ref var share in result) share = Math.Clamp(share / (result.Length - 1), 0, 1) * Full;
    }
}
