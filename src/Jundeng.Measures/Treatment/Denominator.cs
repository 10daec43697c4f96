namespace Jundeng.Measures.Treatment;

/// <summary>Indicators per head, per area and the like.</summary>
public static class Denominator
{
    /// <summary>
    /// x·scale / denominator, unit by unit (scale 1000 for "per thousand"). Missing where either is missing. Negative values are divided like others; zero
    /// gives zero.
    /// </summary>
    /// <param name="values">NaN where missing.</param>
    /// <param name="denominators">Greater than 0, NaN where missing.</param>
    /// <param name="scale">What one whole of the denominator counts, greater than 0.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a value is infinite.</exception>
    /// <exception cref="UndefinedMeasureException">A denominator is zero or negative.</exception>
    public static Treated Divide(ReadOnlySpan<double> values, ReadOnlySpan<double> denominators, double scale = 1)
    {
        Check.SameLength(values.Length, denominators.Length, nameof(denominators));
        Check.FiniteOrMissing(values, nameof(values));
        Check.FiniteOrMissing(denominators, nameof(denominators));
        Check.Positive(scale, nameof(scale));
        var result = new double[values.Length];
        var changes = new List<ValueChange>();
        for (var row = 0; row < result.Length; row++)
        {
            if (denominators[row] <= 0) Check.ThrowNotPositive(denominators[row]);
            result[row] = values[row] / denominators[row] * scale;
            if (!double.IsNaN(values[row])) changes.Add(new ValueChange(row, values[row], result[row], ChangeKind.Divided));
        }

        return new Treated(result, changes);
    }
}
