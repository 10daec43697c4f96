namespace Jundeng.Plans.Documents;

/// <summary>A cell of a table. The words of a merged cell stand in the text once, in its first row and column.</summary>
/// <param name="Span">Its words; empty where it has none.</param>
/// <param name="Lines">Its paragraphs, which the text parts by a space.</param>
/// <param name="Row">The first row that it covers, from 0.</param>
/// <param name="Column">The first column that it covers, from 0.</param>
/// <param name="RowSpan">How many rows it covers, at least 1.</param>
/// <param name="ColumnSpan">How many columns it covers, at least 1.</param>
public sealed record PlanTableCell(TextSpan Span, IReadOnlyList<TextSpan> Lines, int Row, int Column, int RowSpan, int ColumnSpan);
