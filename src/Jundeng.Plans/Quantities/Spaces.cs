using System.Buffers;

namespace Jundeng.Plans.Quantities;

/// <summary>Spaces inside a phrase: plain, no-break and ideographic ones, at most two in a row.</summary>
internal static class Spaces
{
    /// <summary>Everything that is white space, line breaks included.</summary>
    public static readonly SearchValues<char> All = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsWhiteSpace)]);

    public static bool Is(char c) => c is ' ' or '\u00A0' or '\u3000' or '\u2002' or '\u2003' or '\u2009';

    public static int Skip(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && end < at + 2 && Is(text[end])) end++;
        return end;
    }

    public static int SkipBack(string text, int at, int from)
    {
        while (at > from && Is(text[at - 1])) at--;
        return at;
    }
}
