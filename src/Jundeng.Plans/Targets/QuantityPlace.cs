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
    // No phrase of a plan is longer; it keeps reading linear in texts without punctuation.
    private const int Reach = 240;

    public static QuantityPlace Of(string text, TextSpan region, Quantity quantity, int? from)
    {
        var span = quantity.Span;
        int start = span.Start, first = Math.Max(region.Start, span.Start - Reach);
        while (start > first && !EndsClause(text, start - 1)) start--;
        int end = span.End, to = Math.Min(region.End, span.End + Reach);
        while (end < to && !EndsClause(text, end)) end++;
        int opens = start, last = end;
        while (opens > first && !EndsSentence(text[opens - 1])) opens--;
        while (last < to && !EndsSentence(text[last])) last++;
        return new QuantityPlace(text, region, new TextSpan(opens, last), new TextSpan(start, end), quantity, from);
    }

    /// <summary>The clause up to the quantity.</summary>
    public ReadOnlySpan<char> Before => Text.AsSpan(Clause.Start, Quantity.Span.Start - Clause.Start);

    /// <summary>The clause behind the quantity.</summary>
    public ReadOnlySpan<char> After => Text.AsSpan(Quantity.Span.End, Clause.End - Quantity.Span.End);

    public static bool EndsSentence(char c) => c is '。' or '！' or '!' or '？' or '?';

    public static bool EndsClause(string text, int at) => text[at] switch
    {
        '，' or '；' or ';' or '：' or ':' => true,
        // a comma inside a number does not end a clause
        ',' => !(at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])),
        var c => EndsSentence(c),
    };
}
