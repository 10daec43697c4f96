namespace Jundeng.Plans.Words;

/// <summary>A word of a list.</summary>
/// <param name="Text">The word.</param>
/// <param name="Value">What the second column says of it.</param>
/// <param name="Note">The third column.</param>
/// <param name="Line">Its place in the file.</param>
internal sealed record Word<T>(string Text, T Value, string Note, int Line)
{
    public int Length => Text.Length;
}
