using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Normalisation;

/// <summary>
/// x/max, and min/x where less is better: 1 for the best. For values of a ratio scale only: all must be greater than 0, or at least 0 with a positive
/// maximum where more is better. All equal: all 1.
/// </summary>
public sealed record FractionOfBest : Normaliser
{
    private protected override void Apply(Span<double> values, Direction direction)
    {
        var (min, max) = Moments.Range(values);
        if (direction == Direction.Positive)
        {
            if (min < 0 || max == 0) Check.ThrowNotPositive(min);
            foreach (ref var value in values) value /= max;
        }
        else
        {
            if (max >= 0) Check.ThrowNotPositive(-max);
            foreach (ref var value in values) value = max / value;
        }
    }
}
