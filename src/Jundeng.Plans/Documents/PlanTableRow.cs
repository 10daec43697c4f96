namespace Jundeng.Plans.Documents;

/// <summary>A row of a table.</summary>
/// <param name="Span">Its line in the text.</param>
/// <param name="Cells">One entry a column. A merged cell is entered at every place that it covers, in this row and in others.</param>
public sealed record PlanTableRow(TextSpan Span, IReadOnlyList<PlanTableCell> Cells);
