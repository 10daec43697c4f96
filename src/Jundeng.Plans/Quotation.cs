namespace Jundeng.Plans;

/// <summary>Words of a plan with what stands around them.</summary>
/// <param name="Before">The words before, as far as the clause or the sentence reaches.</param>
/// <param name="Words">The words themselves.</param>
/// <param name="After">The words after.</param>
public sealed record Quotation(string Before, string Words, string After)
{
    private const int Reach = 24;
    private const string Stops = "。；;！？!?\n\r\u3000";

    /// <summary>Quotes a place of a text with a little of its clause.</summary>
    public static Quotation Of(string text, TextSpan span)
    {
        int start = Math.Min(span.Start, text.Length), end = Math.Min(span.End, text.Length);
        int from = start, to = end;
        while (from > 0 && start - from < Reach && !Stops.Contains(text[from - 1]))
            from--;
        while (to < text.Length && to - end < Reach / 2 && !Stops.Contains(text[to]))
            to++;
        var cutBefore = from > 0 && !Stops.Contains(text[from - 1]);
        var cutAfter = to < text.Length && !Stops.Contains(text[to]);
        if (cutBefore && char.IsLowSurrogate(text[from]))
            from++;
        if (cutAfter && char.IsLowSurrogate(text[to]))
            to--;
        return new Quotation((cutBefore ? "…" : "") + text[from..start], text[start..end], text[end..to] + (cutAfter ? "…" : ""));
    }

    /// <summary>All of it.</summary>
    public override string ToString() => Before + Words + After;
}
