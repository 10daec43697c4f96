using Jundeng.Measures.Treatment;

namespace Jundeng.Measures.Normalisation;

/// <summary>How one indicator becomes scores: its direction, the treatment of outliers, the normalisation.</summary>
/// <param name="Direction">Whether more is better.</param>
/// <param name="Normaliser">How its values are brought to a common scale.</param>
/// <param name="Treatment">How outliers are treated before; null where they are left.</param>
public sealed record IndicatorMethod(Direction Direction, Normaliser Normaliser, OutlierTreatment? Treatment = null)
{
    /// <summary>
    /// The scores of a table, each column by its own method: treated, turned, normalised. The columns are worked on at the same time; the result does not
    /// depend on how many at once.
    /// </summary>
    /// <param name="values">NaN where missing.</param>
    /// <param name="methods">One a column.</param>
    /// <exception cref="ArgumentException">The number of methods does not fit.</exception>
    /// <exception cref="UndefinedMeasureException">A normalisation is not defined for its column, such as one that is empty or all equal.</exception>
    public static Table Apply(Table values, IReadOnlyList<IndicatorMethod> methods)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(methods);
        Check.SameLength(values.Columns, methods.Count, nameof(methods));
        return Table.Fill(values.Rows, values.Columns, (column, target) => methods[column].Write(values.Column(column), target), parallel: true);
    }

    /// <summary>The scores of one column into numbers that are there already; they may be the values themselves.</summary>
    internal void Write(ReadOnlySpan<double> values, Span<double> target)
    {
        if (Treatment is null)
        {
            Normaliser.Of(values, Direction, target);
            return;
        }

        Treatment.Of(values, target);
        Normaliser.Of(target, Direction, target);
    }
}
