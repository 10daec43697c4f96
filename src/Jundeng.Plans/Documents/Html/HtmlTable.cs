using AngleSharp.Dom;

namespace Jundeng.Plans.Documents.Html;

/// <summary>Tables of a page: data, or mere layout.</summary>
internal static class HtmlTable
{
    // A cell with so many blocks and breaks holds a document, not a value.
    private const int DocumentInCell = 20;

    public static bool IsData(IElement element)
    {
        if (element.LocalName != "table" || element.GetAttribute("role") is "presentation" or "none") return false;
        int rows = 0, wide = 0;
        foreach (var row in Rows(element))
        {
            var cells = 0;
            foreach (var cell in Cells(row))
            {
                cells++;
                if (cell.QuerySelector("table") is not null || cell.QuerySelectorAll("p,div,br,li").Length >= DocumentInCell) return false;
            }

            if (cells > 0) rows++;
            if (cells > 1) wide++;
        }

        return rows > 1 && wide > 0;
    }

    /// <summary>The grid of a table; <paramref name="lines"/> gives the lines of a cell.</summary>
    public static TableGrid Read(IElement table, Func<IElement, IReadOnlyList<string>> lines)
    {
        var grid = new TableGrid();
        // cells that reach into later rows, by their first column, with the rows still to cover
        var reaching = new SortedDictionary<int, (TableGrid.Slot Slot, int Left)>();
        var section = "";
        foreach (var row in Rows(table))
        {
            // no cell reaches out of head, body or foot
            var of = row.ParentElement?.LocalName ?? "";
            if (of != section) reaching.Clear();
            section = of;
            grid.AddRow();
            foreach (var (column, (slot, left)) in reaching.ToArray())
            {
                grid.Stretch(slot);
                if (left > 1) reaching[column] = (slot, left - 1);
                else reaching.Remove(column);
            }

            var at = 0;
            foreach (var cell in Cells(row))
            {
                at = grid.Free(at);
                var slot = grid.Add(at, Span(cell, "colspan"), lines(cell));
                at += slot.ColumnSpan;
                var rowSpan = Span(cell, "rowspan");
                if (rowSpan != 1) reaching[slot.Column] = (slot, rowSpan == 0 ? int.MaxValue : rowSpan - 1);
            }
        }

        return grid;
    }

    private static IEnumerable<IElement> Rows(IElement table) => table.Children.SelectMany(child => child.LocalName switch
    {
        "tr" => [child],
        "thead" or "tbody" or "tfoot" => child.Children.Where(row => row.LocalName == "tr"),
        _ => Enumerable.Empty<IElement>(),
    });

    private static IEnumerable<IElement> Cells(IElement row) => row.Children.Where(cell => cell.LocalName is "td" or "th");

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var span) && span >= 0 ? span : 1;
}
