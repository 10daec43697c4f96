using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jundeng.Plans.Documents;

/// <summary>An extracted text with its tables and its way back to the source as JSON, so that the source need not be extracted again.</summary>
public static class PlanTextJson
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a text. Places are in UTF-16, for this program only.</summary>
    public static string Write(PlanText text) => JsonSerializer.Serialize(
        new Stored(
            text.Text, text.Sha256, text.Encoding, text.Format, text.Notes,
            [.. text.Source.Parts.Select(part => new Part(part.Span.Start, part.Span.End, part.Place))],
            [.. text.Tables.Select(ToStored)]),
        s_options);

    /// <summary>Reads what <see cref="Write"/> wrote; reading it gives the same plan.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static PlanText Read(string json)
    {
        var stored = JsonSerializer.Deserialize<Stored>(json, s_options) ?? throw new JsonException("null is no text.");
        return new PlanText(stored.Text, stored.Sha256, stored.Encoding, stored.Notes)
        {
            Format = stored.Format,
            Tables = [.. stored.Tables.Select(ToTable)],
            Source = new SourceMap(stored.Parts.Select(part => new SourcePart(new TextSpan(part.Start, part.End), part.Place))),
        };
    }

    // A merged cell is one cell at several places, so cells are listed once and rows name them by number.
    private static Table ToStored(PlanTable table)
    {
        var numbers = new Dictionary<PlanTableCell, int>(ReferenceEqualityComparer.Instance);
        var cells = new List<Cell>();
        int Number(PlanTableCell cell)
        {
            if (numbers.TryGetValue(cell, out var number)) return number;
            cells.Add(new Cell(Pair(cell.Span), [.. cell.Lines.Select(Pair)], cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan));
            return numbers[cell] = cells.Count - 1;
        }

        List<Row> rows = [.. table.Rows.Select(row => new Row(Pair(row.Span), [.. row.Cells.Select(Number)]))];
        return new Table(Pair(table.Span), Pair(table.Caption), cells, rows);
    }

    private static PlanTable ToTable(Table table)
    {
        PlanTableCell[] cells = [.. table.Cells.Select(cell => new PlanTableCell(Span(cell.Span), [.. cell.Lines.Select(Span)], cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan))];
        return new PlanTable(Span(table.Span), Span(table.Caption), [.. table.Rows.Select(row => new PlanTableRow(Span(row.Span), [.. row.Cells.Select(number => cells[number])]))]);
    }

    private static int[] Pair(TextSpan span) => [span.Start, span.End];

    private static TextSpan Span(int[] pair) => new(pair[0], pair[1]);

    private sealed record Stored(
        string Text, string Sha256, string Encoding, string Format, IReadOnlyList<LocalText> Notes, IReadOnlyList<Part> Parts, IReadOnlyList<Table> Tables);

    private sealed record Part(int Start, int End, SourcePlace Place);

    private sealed record Table(int[] Span, int[] Caption, IReadOnlyList<Cell> Cells, IReadOnlyList<Row> Rows);

    private sealed record Cell(int[] Span, IReadOnlyList<int[]> Lines, int Row, int Column, int RowSpan, int ColumnSpan);

    private sealed record Row(int[] Span, IReadOnlyList<int> Cells);
}
