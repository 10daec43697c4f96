namespace Jundeng.Plans.Documents;

/// <summary>A stretch of extracted text and where it stands in the source.</summary>
/// <param name="Span">The stretch: a line, or the words of a cell.</param>
/// <param name="Place">Its place in the source document.</param>
public readonly record struct SourcePart(TextSpan Span, SourcePlace Place);
