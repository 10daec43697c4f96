using System.Buffers;
using Jundeng.Plans.Quantities;

namespace Jundeng.Plans.Targets;

/// <summary>A quantity with the words around it.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Region">The paragraph, without headings' marks and unit lists.</param>
/// <param name="Sentence">Between full stops.</param>
/// <param name="Clause">Between commas, semicolons and full stops.</param>
/// <param name="Quantity">The quantity.</param>
/// <param name="From">The first year of the plan; null where it is not known.</param>
internal readonly record struct QuantityPlace(string Text, TextSpan Region, TextSpan Sentence, TextSpan Clause, Quantity Quantity, int? From)
{
    /// <summary>What ends a sentence.</summary>
    public const string SentenceEnds = "。！!？?";

    // No phrase of a plan is longer; it keeps reading linear in texts without punctuation.
    private const int Reach = 240;

    private static readonly SearchValues<char> s_sentenceEnds = SearchValues.Create(SentenceEnds);
    private static readonly SearchValues<char> s_clauseEnds = SearchValues.Create("，,；;：:" + SentenceEnds);

    public static QuantityPlace Of(string text, TextSpan region, in Quantity quantity, int? from)
    {
        int start = quantity.Span.Start, first = Math.Max(region.Start, start - Reach);
        int end = quantity.Span.End, last = Math.Min(region.End, end + Reach);
        var clause = new TextSpan(StartOfClause(text, start, first), EndOfClause(text, end, last));
        var opens = text.AsSpan(first, clause.Start - first).LastIndexOfAny(s_sentenceEnds);
        var closes = text.AsSpan(clause.End, last - clause.End).IndexOfAny(s_sentenceEnds);
        var sentence = new TextSpan(first + opens + 1, closes < 0 ? last : clause.End + closes);
        return new QuantityPlace(text, region, sentence, clause, quantity, from);
    }

    /// <summary>The clause up to the quantity.</summary>
    public ReadOnlySpan<char> Before => Text.AsSpan(Clause.Start, Quantity.Span.Start - Clause.Start);

    /// <summary>The clause behind the quantity.</summary>
    public ReadOnlySpan<char> After => Text.AsSpan(Quantity.Span.End, Clause.End - Quantity.Span.End);

    /// <summary>Where the clause begins that ends at <paramref name="end"/>; <paramref name="limit"/> where it begins there or before.</summary>
    public static int StartOfClause(string text, int end, int limit)
    {
        for (var at = end; ;)
        {
            var found = text.AsSpan(limit, at - limit).LastIndexOfAny(s_clauseEnds);
            if (found < 0) return limit;
            at = limit + found;
            if (!IsInsideNumber(text, at)) return at + 1;
        }
    }

    /// <summary>Where the clause ends that begins at <paramref name="start"/>; <paramref name="limit"/> where it ends there or behind.</summary>
    public static int EndOfClause(string text, int start, int limit)
    {
        for (var at = start; ; at++)
        {
            var found = text.AsSpan(at, limit - at).IndexOfAny(s_clauseEnds);
            if (found < 0) return limit;
            at += found;
            if (!IsInsideNumber(text, at)) return at;
        }
    }

    // 1,200
    private static bool IsInsideNumber(string text, int at) =>
        text[at] == ',' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
}
