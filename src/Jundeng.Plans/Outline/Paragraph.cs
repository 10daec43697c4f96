namespace Jundeng.Plans.Outline;

/// <summary>A paragraph without the space around it; lines that were wrapped by hand are joined.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Sort">What it is.</param>
internal readonly record struct Paragraph(TextSpan Span, ParagraphSort Sort);
