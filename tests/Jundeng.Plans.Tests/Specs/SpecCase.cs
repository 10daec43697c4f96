namespace Jundeng.Plans.Tests.Specs;

/// <summary>A piece of plan text and what a careful reader finds in it.</summary>
/// <param name="File">Name of the document.</param>
/// <param name="Line">Line of the opening fence, from 1.</param>
/// <param name="Text">The piece of plan text.</param>
/// <param name="Expected">The lines of the second block.</param>
internal sealed record SpecCase(string File, int Line, string Text, IReadOnlyList<string> Expected)
{
    public override string ToString() => $"{File}:{Line}";
}
