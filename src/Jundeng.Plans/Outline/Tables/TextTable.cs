namespace Jundeng.Plans.Outline.Tables;

/// <summary>A table of tasks or indicators in a text.</summary>
/// <param name="Span">All its lines.</param>
/// <param name="Columns">Its columns; those of unknown names hold <see cref="TableColumnKind.Other"/>.</param>
/// <param name="Rows">Its rows below the names of the columns.</param>
internal sealed record TextTable(TextSpan Span, IReadOnlyList<TableColumn> Columns, IReadOnlyList<TextTable.Row> Rows)
{
    /// <summary>
    /// True where the source itself has the cells: a merged one stands in every row that it covers, and an empty one says nothing. In a
    /// text, an empty cell may belong to one above.
    /// </summary>
    public bool HasCells { get; init; }

    public bool Has(TableColumnKind kind) => Columns.Any(column => column.Kind == kind);

    /// <summary>A row; a cell without words is an empty span. A row of one cell is a heading of those below it.</summary>
    internal sealed record Row(TextSpan Span, IReadOnlyList<TextSpan> Cells)
    {
        public bool IsHeading { get; init; } = Cells.Count(cell => !cell.IsEmpty) == 1;

        /// <summary>The paragraphs of each cell; null where each is one.</summary>
        public IReadOnlyList<IReadOnlyList<TextSpan>>? Lines { get; init; }

        public TextSpan Cell(int column) => column < Cells.Count ? Cells[column] : default;

        public IReadOnlyList<TextSpan> LinesOf(int column) => Lines?[column] ?? [Cell(column)];
    }
}
