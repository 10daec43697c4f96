namespace Jundeng.Measures;

/// <summary>
/// How a value becomes an attainment: a family with its parameters, as a scheme states it. Immutable. A missing value is no value and has no attainment.
/// Source of the families: the statistical offices' attainment schemes (全面小康, 城乡统筹, 社会发展).
/// </summary>
public abstract record AttainmentRule
{
    private protected AttainmentRule()
    {
    }

    /// <summary>Floor and cap; 0 and 1 unless stated.</summary>
    public AttainmentBounds Bounds { get; init; } = AttainmentBounds.Ordinary;

    /// <summary>The attainment of a value.</summary>
    /// <param name="value">In the unit of the rule's parameters: any finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public Attainment Of(double value) => new(Share(Check.Finite(value, nameof(value))), Bounds);

    /// <summary>The attainments of an indicator's values as scores of a tree, capped and uncapped; what is missing (NaN) stays missing.</summary>
    /// <param name="values">In the unit of the rule's parameters; NaN where missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is infinite.</exception>
    public (double[] Capped, double[] Uncapped) Of(ReadOnlySpan<double> values)
    {
        var (capped, uncapped) = (values.ToArray(), values.ToArray());
        for (var i = 0; i < capped.Length; i++)
        {
            if (double.IsNaN(values[i])) continue;
            var attainment = Of(values[i]);
            (capped[i], uncapped[i]) = (attainment.Capped, attainment.Uncapped);
        }

        return (capped, uncapped);
    }

    private protected abstract double Share(double value);
}
