using System.Text.RegularExpressions;
using ExcelDataReader;

namespace Jundeng.Plans.Documents.Sheets;

/// <summary>A sheet while it is read.</summary>
internal sealed partial class Sheet(string name)
{
    private readonly List<string[]> _rows = [];
    private readonly Dictionary<(int Row, int Column), CellRange> _merged = [];

    public void AddRow(string[] row) => _rows.Add(row);

    /// <summary>Notes merged cells; only those that lie in the rows read count.</summary>
    public void Merge(IEnumerable<CellRange> ranges)
    {
        foreach (var range in ranges)
            if (range.FromRow < _rows.Count)
                _merged[(range.FromRow, range.FromColumn)] = range;
    }

    /// <summary>Writes the rows before the first one with two filled cells, and those behind the last, as lines; the rest as a table.</summary>
    public void Write(PlanTextBuilder builder)
    {
        var first = _rows.FindIndex(row => Filled(row) > 1);
        var last = _rows.FindLastIndex(row => Filled(row) > 1);
        if (first < 0) (first, last) = (_rows.Count, _rows.Count - 1);
        if (last >= 0 && !DefaultName().IsMatch(name)) builder.Caption(name, Place(0, 0));
        for (var row = 0; row < Math.Min(first, _rows.Count); row++) Line(row, builder);
        if (first <= last) Table(first, last, builder);
        for (var row = Math.Max(last + 1, first); row < _rows.Count; row++) Line(row, builder);
    }

    private void Line(int row, PlanTextBuilder builder)
    {
        var column = Array.FindIndex(_rows[row], cell => !string.IsNullOrWhiteSpace(cell));
        if (column >= 0) builder.Line(_rows[row][column], Place(row, column));
    }

    private void Table(int first, int last, PlanTextBuilder builder)
    {
        int left = int.MaxValue, right = 0;
        for (var row = first; row <= last; row++)
            for (var column = 0; column < _rows[row].Length; column++)
                if (!string.IsNullOrWhiteSpace(_rows[row][column]))
                    (left, right) = (Math.Min(left, column), Math.Max(right, column));

        var grid = new TableGrid();
        var reaching = new List<(TableGrid.Slot Slot, int Last)>();
        for (var row = first; row <= last; row++)
        {
            // an empty row parts nothing that its neighbours do not show
            if (Filled(_rows[row]) == 0 && !reaching.Exists(cell => cell.Last >= row)) continue;
            grid.AddRow();
            reaching.RemoveAll(cell => cell.Last < row);
            foreach (var (slot, _) in reaching) grid.Stretch(slot);
            for (var column = left; column <= right; column++)
            {
                if (grid.At(grid.Rows - 1, column - left) is not null) continue;
                var words = column < _rows[row].Length ? _rows[row][column] : "";
                if (!_merged.TryGetValue((row, column), out var range))
                {
                    if (words.Length > 0) Add(grid, row, column, 1, words);
                    continue;
                }

                var merged = Add(grid, row, column, Math.Min(range.ToColumn, right) - column + 1, words);
                if (range.ToRow > row) reaching.Add((merged, Math.Min(range.ToRow, last)));
            }
        }

        builder.Table(grid, (row, column) => Place(grid[row, column].Source, column + left));

        TableGrid.Slot Add(TableGrid to, int row, int column, int columns, string words)
        {
            var slot = to.Add(column - left, columns, words.Length == 0 ? [] : [words]);
            slot.Source = row;
            return slot;
        }
    }

    private SourcePlace Place(int row, int column) => new() { Sheet = name, Row = row + 1, Column = column + 1 };

    private static int Filled(string[] row) => row.Count(cell => !string.IsNullOrWhiteSpace(cell));

    [GeneratedRegex(@"^(?:Sheet|工作表|表)\s*\d*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DefaultName();
}
