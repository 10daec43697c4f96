using System.Buffers;
using Jundeng.Plans.Documents;
using Jundeng.Plans.Outline;
using Jundeng.Plans.Targets;

namespace Jundeng.Plans;

/// <summary>The sentences of a plan as one quotes them: lines that were wrapped by hand are joined, and a row of a table is a sentence of its own.</summary>
public sealed class PlanSentences
{
    // Some texts have no full stops: farther than this from its words nothing is quoted.
    private const int Reach = 120;
    private const string Cut = "…";
    private const string BetweenCells = " ｜ ";

    private static readonly SearchValues<char> s_ends = SearchValues.Create(QuantityPlace.SentenceEnds + "\n\r");
    private static readonly SearchValues<char> s_semicolons = SearchValues.Create("；;");
    private static readonly SearchValues<char> s_commas = SearchValues.Create("，,、");
    private static readonly SearchValues<char> s_closers = SearchValues.Create("”’」』）)》");

    private readonly JoinedText _joined;

    /// <summary>Prepares the sentences of a text.</summary>
    public PlanSentences(PlanText source) => _joined = JoinedText.Of(source.Text);

    /// <summary>The sentence around a place of the source; null where the place is none. A very long sentence is cut where it pauses, with an ellipsis.</summary>
    /// <param name="place">A place inside the text, in UTF-16 code units.</param>
    public Quotation? At(TextSpan place)
    {
        if (place.IsEmpty) return null;
        var (text, words) = (_joined.Text, _joined.FromSource(place));
        var (start, isCutBefore) = StartOf(text, words.Start);
        var (end, isCutAfter) = EndOf(text, words.End);
        return new Quotation(
            (isCutBefore ? Cut : "") + Plain(text[start..words.Start]).TrimStart(),
            Plain(text[words.Start..words.End]),
            Plain(text[words.End..end]).TrimEnd() + (isCutAfter ? Cut : ""));
    }

    private static (int At, bool IsCut) StartOf(string text, int words)
    {
        var first = Math.Max(0, words - Reach);
        var reached = text.AsSpan(first, words - first);
        var opens = reached.LastIndexOfAny(s_ends);
        if (opens >= 0 || first == 0)
        {
            var rest = reached[(opens + 1)..];
            return (words - (rest.IndexOfAnyExcept(s_closers) is >= 0 and var closed ? rest.Length - closed : rest.Length), false);
        }

        var pause = reached.IndexOfAny(s_semicolons);
        if (pause < 0) pause = reached.IndexOfAny(s_commas);
        var start = first + pause + 1;
        return (char.IsLowSurrogate(text[start]) ? start + 1 : start, true);
    }

    private static (int At, bool IsCut) EndOf(string text, int words)
    {
        var last = Math.Min(text.Length, words + Reach);
        var reached = text.AsSpan(words, last - words);
        var closes = reached.IndexOfAny(s_ends);
        if (closes >= 0)
        {
            var end = words + closes;
            if (text[end] is '\n' or '\r') return (end, false);
            end++;
            while (end < text.Length && s_closers.Contains(text[end])) end++;
            return (end, false);
        }

        if (last == text.Length) return (last, false);
        var pause = reached.LastIndexOfAny(s_semicolons);
        if (pause < 0) pause = reached.LastIndexOfAny(s_commas);
        last = pause < 0 ? last : words + pause + 1;
        return (char.IsHighSurrogate(text[last - 1]) ? last - 1 : last, true);
    }

    private static string Plain(string text) => text.Replace("\t", BetweenCells, StringComparison.Ordinal);
}
