namespace Jundeng.Plans.Outline;

/// <summary>A place where a plan names responsible units.</summary>
/// <param name="Span">Label and names, brackets included.</param>
/// <param name="Lead">Responsible units as written.</param>
/// <param name="With">Cooperating units as written.</param>
/// <param name="InParagraph">True where it closes a paragraph, false where it is a line of its own.</param>
internal sealed record UnitStatement(TextSpan Span, IReadOnlyList<string> Lead, IReadOnlyList<string> With, bool InParagraph);
