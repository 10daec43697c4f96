using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Normalisation;

/// <summary>
/// How the values of one indicator are brought to a common scale on which more is better: a method with its parameters, as a scheme states it. Immutable.
/// The direction is applied first, by turning signs where less is better. Missing values (NaN) stay missing and count for nothing.
/// </summary>
public abstract record Normaliser
{
    private protected Normaliser()
    {
    }

    /// <summary>The normalised values, in the order of the values.</summary>
    /// <param name="values">NaN where missing.</param>
    /// <param name="direction">Whether more is better.</param>
    /// <exception cref="ArgumentException">A value is infinite.</exception>
    /// <exception cref="UndefinedMeasureException">There is no value, or the method has none for these, such as a range for values that are all equal.</exception>
    public double[] Of(ReadOnlySpan<double> values, Direction direction = Direction.Positive)
    {
        var result = new double[values.Length];
        Of(values, direction, result);
        return result;
    }

    /// <summary>The same into numbers that are there already; they may be the values themselves.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or a value is infinite.</exception>
    /// <exception cref="UndefinedMeasureException">The method has no result for these values.</exception>
    public void Of(ReadOnlySpan<double> values, Direction direction, Span<double> result)
    {
        Check.SameLength(values.Length, result.Length, nameof(result));
        Check.FiniteOrMissing(values, nameof(values));
        if (!values.ContainsAnyExcept(double.NaN)) throw Check.Undefined(UndefinedReason.Empty, "There are no values.");
        values.CopyTo(result);
        if (direction == Direction.Negative) Sums.Affine(result, 0, -1, 0, result);
        Apply(result, direction);
    }

    /// <summary>Turned values are replaced by normalised ones.</summary>
    private protected abstract void Apply(Span<double> values, Direction direction);

    private protected static (double Min, double Max) Spread(ReadOnlySpan<double> values)
    {
        var (min, max) = Moments.Range(values);
        return min < max ? (min, max) : throw Check.AllEqual();
    }
}
