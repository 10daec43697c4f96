using System.Buffers;
using Jundeng.Plans.Words;

namespace Jundeng.Plans.Outline;

/// <summary>The labels of responsible units (责任单位：), and those that end a list of units (完成时限：).</summary>
internal static class UnitLabels
{
    private static readonly WordList<UnitRole> s_labels = WordLists.Load<UnitRole>("unit-labels");
    private static readonly SearchValues<char> s_ends = SearchValues.Create("：:】]］");

    /// <summary>A label with its colon: 责任单位：, 【牵头单位】.</summary>
    /// <param name="Start">Where its words, or the bracket around them, begin.</param>
    /// <param name="End">One past the colon.</param>
    /// <param name="Role">What stands behind it.</param>
    internal readonly record struct Label(int Start, int End, UnitRole Role);

    /// <summary>The label that stands at <paramref name="at"/>, if any.</summary>
    public static Label? At(string text, int at, int end)
    {
        var start = at;
        var framed = at < end && text[at] is '【' or '[' or '［';
        if (framed) at++;
        if (s_labels.At(text, at, end) is not { } word) return null;
        var after = at + word.Length;
        while (after < end && char.IsWhiteSpace(text[after])) after++;
        if (framed)
        {
            if (after >= end || text[after] is not ('】' or ']' or '］')) return null;
            after++;
            if (after < end && text[after] is ':' or '：') after++;
            return new Label(start, after, word.Value);
        }

        if (after >= end || text[after] is not (':' or '：')) return null;
        return new Label(start, after + 1, word.Value);
    }

    /// <summary>The first label in <c>[from, to)</c>.</summary>
    public static Label? Find(string text, int from, int to)
    {
        // a label ends in a colon or a bracket, and those are rare
        for (var at = from; at < to; at++)
        {
            var close = text.AsSpan(at, to - at).IndexOfAny(s_ends);
            if (close < 0) return null;
            at += close;
            var end = at;
            while (end > from && char.IsWhiteSpace(text[end - 1])) end--;
            if (s_labels.Before(text, end, from) is not { } word) continue;
            var start = end - word.Length;
            if (start > from && At(text, start - 1, to) is { } framed) return framed;
            if (At(text, start, to) is { } label) return label;
        }

        return null;
    }
}
