using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Normalisation;

/// <summary>
/// The share of the other units that one is strictly better than: (rank − 1)/(n − 1), 0 to 1. All equal: all 0. A single value has no others and is refused.
/// </summary>
public sealed record PercentileRank : Normaliser
{
    private protected override void Apply(Span<double> values, Direction direction)
    {
        var count = Moments.Present(values).Length;
        Check.Enough(2, count, "values");
        Ranking.FromWorst(values, values);
        foreach (ref var value in values) value = (value - 1) / (count - 1);
    }
}
