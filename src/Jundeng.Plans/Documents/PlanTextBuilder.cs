using System.Text;

namespace Jundeng.Plans.Documents;

/// <summary>Collects the lines and tables of a document in their order, with the way back to the source.</summary>
internal sealed class PlanTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<SourcePart> _parts = [];
    private readonly List<PlanTable> _tables = [];
    private TextSpan _caption;

    /// <summary>Adds a line without the space around it; nothing where it has no words.</summary>
    public void Line(string words, SourcePlace place)
    {
        foreach (var line in Lines(words))
        {
            var span = Append(line);
            _parts.Add(new SourcePart(span, place));
            _text.Append('\n');
        }
    }

    /// <summary>Adds a line that names the table behind it.</summary>
    public void Caption(string words, SourcePlace place)
    {
        var start = _text.Length;
        Line(words, place);
        if (_text.Length > start) _caption = new TextSpan(start, _text.Length - 1);
    }

    /// <summary>Adds a table, a row a line, a tab between columns.</summary>
    public void Table(TableGrid grid, Func<int, int, SourcePlace> place)
    {
        var start = _text.Length;
        var cells = new Dictionary<TableGrid.Slot, PlanTableCell>();
        var rows = new List<PlanTableRow>();
        for (var row = 0; row < grid.Rows; row++)
        {
            var begin = _text.Length;
            var entries = new PlanTableCell[grid.Columns];
            for (var column = 0; column < grid.Columns; column++)
            {
                if (column > 0) _text.Append('\t');
                var slot = grid[row, column];
                if (!cells.TryGetValue(slot, out var cell))
                    cells[slot] = cell = Cell(slot, place(slot.Row, slot.Column));
                entries[column] = cell;
            }

            rows.Add(new PlanTableRow(new TextSpan(begin, _text.Length), entries));
            _text.Append('\n');
        }

        if (rows.Count > 0) _tables.Add(new PlanTable(new TextSpan(start, _text.Length - 1), _caption, rows));
        _caption = default;
    }

    public PlanText Build(ReadOnlySpan<byte> source, string format, string encoding, IReadOnlyList<LocalText> notes) =>
        new(_text.ToString(), TextDecoder.Checksum(source), encoding, notes) { Format = format, Tables = _tables, Source = new SourceMap(_parts) };

    /// <summary>The lines of a paragraph: control characters are spaces or nothing, empty lines are left out.</summary>
    public static IEnumerable<string> Lines(string words)
    {
        var clean = new StringBuilder(words.Length);
        foreach (var c in TextDecoder.ReplaceLoneSurrogates(words, out _))
            switch (c)
            {
                case '\n' or '\r' or '\v' or '\f' or '\u2028' or '\u2029':
                    clean.Append('\n');
                    break;
                case '\t':
                    clean.Append(' ');
                    break;
                // soft hyphens, zero-width spaces and byte-order marks show nothing
                case '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF':
                    break;
                default:
                    if (!char.IsControl(c)) clean.Append(c);
                    break;
            }

        return clean.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    private PlanTableCell Cell(TableGrid.Slot slot, SourcePlace place)
    {
        var start = _text.Length;
        var lines = new List<TextSpan>();
        foreach (var line in slot.Lines.SelectMany(Lines))
        {
            if (lines.Count > 0) _text.Append(' ');
            lines.Add(Append(line));
        }

        var span = new TextSpan(start, _text.Length);
        if (!span.IsEmpty) _parts.Add(new SourcePart(span, place));
        return new PlanTableCell(span, lines, slot.Row, slot.Column, slot.RowSpan, slot.ColumnSpan);
    }

    private TextSpan Append(string words)
    {
        var start = _text.Length;
        _text.Append(words);
        return new TextSpan(start, _text.Length);
    }
}
