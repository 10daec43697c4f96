using System.Xml.Linq;

namespace Jundeng.Plans.Documents.Docx;

/// <summary>Tables of a document, deleted rows left out.</summary>
internal static class DocxTable
{
    // A cell with so many paragraphs holds a document, not a value.
    private const int DocumentInCell = 20;

    /// <summary>True where the table only frames or places text.</summary>
    public static bool IsLayout(XElement table)
    {
        var rows = Rows(table).Select(row => RowCells(row).ToList()).ToList();
        return rows.Count < 2 || rows.TrueForAll(row => row.Count < 2)
            || rows.Exists(row => row.Exists(cell => cell.Unwrapped().Any(block => block.Name.LocalName == "tbl") || cell.Unwrapped().Count() >= DocumentInCell));
    }

    public static IEnumerable<XElement> Cells(XElement table) => Rows(table).SelectMany(RowCells);

    /// <summary>The grid of a table; <paramref name="lines"/> gives the lines of a cell.</summary>
    public static TableGrid Read(XElement table, Func<XElement, IReadOnlyList<string>> lines)
    {
        var grid = new TableGrid();
        foreach (var row in Rows(table))
        {
            grid.AddRow();
            var at = row.Child("trPr").Child("gridBefore").Number() ?? 0;
            TableGrid.Slot? left = null;
            foreach (var cell in RowCells(row))
            {
                var look = cell.Child("tcPr");
                var words = lines(cell);
                // the old way to merge cells of a row
                if (look.Child("hMerge") is { } merged && merged.Value() != "restart" && left is not null)
                {
                    grid.Widen(left);
                    at++;
                    continue;
                }

                if (look.Child("vMerge") is { } below && below.Value() != "restart" && grid.Rows > 1 && grid.At(grid.Rows - 2, at) is { } above && above.Column == at)
                {
                    grid.Stretch(above);
                    left = above;
                }
                else left = grid.Add(at, look.Child("gridSpan").Number() ?? 1, words);

                at += left.ColumnSpan;
            }
        }

        return grid;
    }

    private static IEnumerable<XElement> Rows(XElement table) =>
        table.Unwrapped().Where(row => row.Name.LocalName == "tr" && row.Child("trPr").Child("del") is null);

    private static IEnumerable<XElement> RowCells(XElement row) => row.Unwrapped().Where(cell => cell.Name.LocalName == "tc");
}
