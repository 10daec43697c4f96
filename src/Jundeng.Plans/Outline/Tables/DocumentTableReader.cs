using Jundeng.Plans.Documents;

namespace Jundeng.Plans.Outline.Tables;

/// <summary>Takes the tables of a document whose source has cells, merged ones resolved.</summary>
internal static class DocumentTableReader
{
    // The names of the columns stand below a title at most.
    private const int RowsAboveNames = 5;

    /// <summary>All tables of tasks or indicators, those of the document and those that its lines spell out.</summary>
    public static List<TextTable> Read(PlanText source, JoinedText joined)
    {
        var spelled = TextTableReader.Read(joined.Text);
        if (source.Tables.Count == 0) return spelled;
        var spans = source.Tables.Select(table => joined.FromSource(table.Span)).ToList();
        spelled.RemoveAll(table => spans.Exists(span => span.Start < table.Span.End && table.Span.Start < span.End));
        // with several sheets, their names are the headings
        var named = source.Format is SourceFormat.Xlsx or SourceFormat.Xls && source.Tables.Count(table => !table.Caption.IsEmpty) > 1;
        spelled.AddRange(source.Tables.Select(table => Read(table, joined, named)).OfType<TextTable>());
        spelled.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return spelled;
    }

    private static TextTable? Read(PlanTable table, JoinedText joined, bool named)
    {
        for (var names = 0; names < Math.Min(table.Rows.Count, RowsAboveNames); names++)
        {
            if (Names(table.Rows[names], joined) is not { } columns) continue;
            var first = names + 1;
            // 责任单位 over 牵头 and 配合: names in two rows
            for (; first < table.Rows.Count && SharesCells(table.Rows[names], table.Rows[first]) && Names(table.Rows[first], joined) is { } below; first++)
                columns = TextTableReader.Merge(columns, below);
            var rows = new List<TextTable.Row>();
            for (var row = first; row < table.Rows.Count; row++)
                if (!Repeats(table.Rows[row], table.Rows[names], joined))
                    rows.Add(Row(table.Rows[row], row, columns, joined));
            if (named && !table.Caption.IsEmpty) rows.Insert(0, Caption(joined.FromSource(table.Caption)));
            return rows.Count == 0 ? null : new TextTable(joined.FromSource(new TextSpan(table.Rows[names].Span.Start, table.Span.End)), columns, rows) { HasCells = true };
        }

        return null;
    }

    private static List<TableColumn>? Names(PlanTableRow row, JoinedText joined) =>
        row.Cells.Distinct().Count() < 2 ? null : TextTableReader.Names(joined.Text, [.. row.Cells.Select(cell => joined.FromSource(cell.Span))]);

    private static bool SharesCells(PlanTableRow above, PlanTableRow below) => below.Cells.Any(cell => cell.RowSpan > 1 && above.Cells.Contains(cell));

    // the names once more, at the head of a page
    private static bool Repeats(PlanTableRow row, PlanTableRow names, JoinedText joined) =>
        row.Cells.Zip(names.Cells).All(pair => joined.FromSource(pair.First.Span).Of(joined.Text).SequenceEqual(joined.FromSource(pair.Second.Span).Of(joined.Text)));

    private static TextTable.Row Caption(TextSpan words) => new(words, [words]);

    private static TextTable.Row Row(PlanTableRow row, int index, List<TableColumn> columns, JoinedText joined)
    {
        var cells = new List<TextSpan>();
        var lines = new List<IReadOnlyList<TextSpan>>();
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var cell = row.Cells[column];
            // what is said once for several rows or columns counts for all of them, what is promised once only once
            var shared = columns[column].Kind is TableColumnKind.Group or TableColumnKind.Task or TableColumnKind.Lead or TableColumnKind.With or TableColumnKind.Due;
            var here = cell.Column == column && (cell.Row == index || shared);
            cells.Add(here ? joined.FromSource(cell.Span) : default);
            lines.Add(here ? [.. cell.Lines.Select(joined.FromSource)] : []);
        }

        return new TextTable.Row(joined.FromSource(row.Span), cells) { Lines = lines, IsHeading = IsHeading(row) };
    }

    // （一）就业创业, over all columns or alone in the first
    private static bool IsHeading(PlanTableRow row)
    {
        var filled = row.Cells.Distinct().Where(cell => !cell.Span.IsEmpty).ToList();
        return filled.Count == 1 && filled[0].RowSpan == 1 && (filled[0].Column == 0 || filled[0].ColumnSpan * 2 > row.Cells.Count);
    }
}
