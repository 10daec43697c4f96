namespace Jundeng.Plans.Documents;

/// <summary>A table while it is read: cells by row and column, merged ones at every place that they cover.</summary>
internal sealed class TableGrid
{
    private const int MostColumns = 256;

    private const int MostPlaces = 1_000_000;

    private readonly List<Slot?[]> _rows = [];

    public int Rows => _rows.Count;

    public int Columns { get; private set; }

    /// <summary>The cell at a place; an empty one where the source has none.</summary>
    public Slot this[int row, int column] => At(row, column) ?? Fill(row, column);

    /// <summary>True where merged cells blow the table up beyond what a person could look through.</summary>
    public bool IsTooLarge => (long)Rows * Columns > MostPlaces;

    public IEnumerable<Slot> Slots => _rows.SelectMany(row => row).OfType<Slot>().Distinct();

    public void AddRow() => _rows.Add([]);

    /// <summary>The first column of the last row, from <paramref name="column"/> on, that no cell covers.</summary>
    public int Free(int column)
    {
        while (At(Rows - 1, column) is not null) column++;
        return column;
    }

    /// <summary>Puts a cell into the last row; it covers what <see cref="Stretch"/> adds later.</summary>
    public Slot Add(int column, int columnSpan, IReadOnlyList<string> lines)
    {
        var slot = new Slot(Rows - 1, column, lines) { ColumnSpan = Math.Clamp(columnSpan, 1, Math.Max(1, MostColumns - column)) };
        Cover(slot, Rows - 1);
        return slot;
    }

    /// <summary>Lets a cell from above cover its columns in the last row too.</summary>
    public void Stretch(Slot slot)
    {
        slot.RowSpan = Rows - slot.Row;
        Cover(slot, Rows - 1);
    }

    /// <summary>Lets a cell cover one more column of the last row.</summary>
    public void Widen(Slot slot)
    {
        slot.ColumnSpan++;
        Cover(slot, Rows - 1);
    }

    public Slot? At(int row, int column) => column < _rows[row].Length ? _rows[row][column] : null;

    private void Cover(Slot slot, int row)
    {
        var end = slot.Column + slot.ColumnSpan;
        Columns = Math.Max(Columns, end);
        var cells = _rows[row];
        if (cells.Length < end)
        {
            Array.Resize(ref cells, Math.Max(end, cells.Length * 2));
            _rows[row] = cells;
        }

        for (var column = slot.Column; column < end; column++) cells[column] ??= slot;
    }

    private Slot Fill(int row, int column)
    {
        var slot = new Slot(row, column, []);
        Cover(slot, row);
        return slot;
    }

    /// <summary>A cell.</summary>
    internal sealed class Slot(int row, int column, IReadOnlyList<string> lines)
    {
        public int Row { get; } = row;

        public int Column { get; } = column;

        public IReadOnlyList<string> Lines { get; } = lines;

        /// <summary>The row of the source, where rows are left out.</summary>
        public int Source { get; set; }

        public int RowSpan { get; set; } = 1;

        public int ColumnSpan { get; set; } = 1;
    }
}
