namespace Jundeng.Plans.Documents;

/// <summary>A table of a document. In the text it stands as lines: a row a line, a tab between columns.</summary>
/// <param name="Span">All its lines.</param>
/// <param name="Caption">The words that name it (caption, name of the sheet); empty where there are none.</param>
/// <param name="Rows">Its rows from top to bottom, all with the same number of columns.</param>
public sealed record PlanTable(TextSpan Span, TextSpan Caption, IReadOnlyList<PlanTableRow> Rows);
