using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Normalisation;

/// <summary>
/// Standard scores: mean + sd·(x − x̄)/s with the sample standard deviation s (n − 1). Unbounded. Source: OECD/JRC handbook. One value or all equal is
/// refused.
/// </summary>
public sealed record ZScore : Normaliser
{
    /// <summary>With the mean and standard deviation that the result shall have.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not finite, or a deviation that is not positive.</exception>
    public ZScore(double mean = 0, double standardDeviation = 1)
    {
        Mean = Check.Finite(mean, nameof(mean));
        StandardDeviation = Check.Positive(standardDeviation, nameof(standardDeviation));
    }

    /// <summary>The mean of the result.</summary>
    public double Mean { get; }

    /// <summary>The standard deviation of the result.</summary>
    public double StandardDeviation { get; }

    private protected override void Apply(Span<double> values, Direction direction)
    {
        Spread(values);
        ReadOnlySpan<double> present = values.Contains(double.NaN) ? Moments.Present(values) : values;
        var mean = Moments.Mean(present);
        var deviation = Math.Sqrt(Moments.SampleVariance(present));
        foreach (ref var value in values) value = (value - mean) / deviation * StandardDeviation + Mean;
    }
}
