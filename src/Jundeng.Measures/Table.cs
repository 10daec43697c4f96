namespace Jundeng.Measures;

/// <summary>
/// Numbers by unit (row) and indicator (column), some of which may be missing. Immutable. Here, and only here and in the columns taken from it, NaN stands
/// for a missing number; infinity is refused. Values are stored by column.
/// </summary>
public sealed class Table
{
    private readonly double[] _values;

    /// <summary>From numbers laid out column after column, which are copied.</summary>
    /// <param name="rows">The units, none allowed.</param>
    /// <param name="columns">The indicators, none allowed.</param>
    /// <param name="values">rows × columns numbers, NaN where missing.</param>
    /// <exception cref="ArgumentException">The length does not fit, or a number is infinite.</exception>
    public Table(int rows, int columns, ReadOnlySpan<double> values) : this(rows, columns, Checked(rows, columns, values))
    {
    }

    private Table(int rows, int columns, double[] values)
    {
        Rows = rows;
        Columns = columns;
        _values = values;
    }

    /// <summary>The number of units.</summary>
    public int Rows { get; }

    /// <summary>The number of indicators.</summary>
    public int Columns { get; }

    /// <summary>One number, NaN where it is missing.</summary>
    public double this[int row, int column] => Column(column)[row];

    /// <summary>The numbers of one indicator by unit, NaN where missing.</summary>
    public ReadOnlySpan<double> Column(int column) => _values.AsSpan(checked(column * Rows), Rows);

    /// <summary>All numbers, column after column.</summary>
    internal ReadOnlyMemory<double> Memory() => _values;

    internal ReadOnlyMemory<double> Memory(int column) => _values.AsMemory(checked(column * Rows), Rows);

    /// <summary>From columns of equal length, which are copied.</summary>
    public static Table FromColumns(params IReadOnlyList<double[]> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var rows = columns.Count == 0 ? 0 : columns[0].Length;
        var table = Fill(rows, columns.Count, (column, target) =>
        {
            Check.SameLength(rows, columns[column].Length, nameof(columns));
            columns[column].CopyTo(target);
        });
        Check.FiniteOrMissing(table._values, nameof(columns));
        return table;
    }

    /// <summary>From rows of equal length, which are copied.</summary>
    public static Table FromRows(params IReadOnlyList<double[]> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var columns = rows.Count == 0 ? 0 : rows[0].Length;
        foreach (var row in rows) Check.SameLength(columns, row.Length, nameof(rows));
        var table = Fill(rows.Count, columns, (column, target) =>
        {
            for (var row = 0; row < target.Length; row++) target[row] = rows[row][column];
        });
        Check.FiniteOrMissing(table._values, nameof(rows));
        return table;
    }

    /// <summary>The table of some of the columns, in the order given.</summary>
    public Table Select(params IReadOnlyList<int> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return Fill(Rows, columns.Count, (column, target) => Column(columns[column]).CopyTo(target));
    }

    /// <summary>A new table from a rule that writes one column; columns may be written at the same time.</summary>
    internal static Table Fill(int rows, int columns, ColumnWriter write, bool parallel = false)
    {
        var values = new double[checked(rows * columns)];
        if (parallel && columns > 1 && values.Length > 1 << 14) Workers.For(columns, column => write(column, values.AsSpan(column * rows, rows)));
        else for (var column = 0; column < columns; column++) write(column, values.AsSpan(column * rows, rows));
        return new Table(rows, columns, values);
    }

    private static double[] Checked(int rows, int columns, ReadOnlySpan<double> values)
    {
        Check.AtLeast(0, rows, nameof(rows));
        Check.AtLeast(0, columns, nameof(columns));
        Check.SameLength(checked(rows * columns), values.Length, nameof(values));
        Check.FiniteOrMissing(values, nameof(values));
        return values.ToArray();
    }

    internal delegate void ColumnWriter(int column, Span<double> target);
}
