using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Inequality;

/// <summary>
/// The density of values by Gaussian kernels, for the shape of a distribution over time. Bounded values leak past their bounds. Source: Silverman 1986.
/// </summary>
public sealed class Density
{
    private readonly double[] _values;

    /// <summary>With a bandwidth, or with 1.06·s·n^(−1/5), s with n − 1.</summary>
    /// <param name="values">Finite numbers.</param>
    /// <param name="bandwidth">Greater than 0; null for the rule.</param>
    /// <exception cref="ArgumentException">A number is not allowed.</exception>
    /// <exception cref="UndefinedMeasureException">There is no value, or none of different size for the rule.</exception>
    public Density(ReadOnlySpan<double> values, double? bandwidth = null)
    {
        Check.NotEmpty(values.Length);
        Check.Finite(values, nameof(values));
        if (bandwidth is null && !Moments.IsSpread(values)) throw Check.AllEqual();
        _values = values.ToArray();
        Bandwidth = bandwidth is { } given ? Check.Positive(given, nameof(bandwidth)) : 1.06 * Math.Sqrt(Moments.SampleVariance(values)) * Math.Pow(values.Length, -0.2);
    }

    /// <summary>h, in the values' unit.</summary>
    public double Bandwidth { get; }

    /// <summary>The density at a point, per unit of the values.</summary>
    public double At(double point)
    {
        Check.Finite(point, nameof(point));
        var sum = 0.0;
        foreach (var value in _values)
        {
            var distance = (point - value) / Bandwidth;
            sum += Math.Exp(-distance * distance / 2);
        }

        return sum / (_values.Length * Bandwidth * Math.Sqrt(2 * Math.PI));
    }
}
