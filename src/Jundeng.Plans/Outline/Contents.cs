namespace Jundeng.Plans.Outline;

/// <summary>Finds a table of contents: headings that stand there again as headings later on, several in a row.</summary>
internal static class Contents
{
    private const int FewestEntries = 3;
    private const int LongestEntry = 60;

    // 第一章 规划背景……3
    private const string Leaders = "0123456789０１２３４５６７８９.．…·—-－ \t\u3000\u00A0（）()";

    public static void Mark(string text, List<Paragraph> paragraphs)
    {
        var last = new Dictionary<string, int>();
        for (var i = 0; i < paragraphs.Count; i++)
            if (Entry(text, paragraphs[i]) is { } entry) last[entry] = i;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var end = i;
            while (end < paragraphs.Count && Entry(text, paragraphs[end]) is { } entry && last[entry] > end) end++;
            // headings that stand one behind the other twice
            if (end - i >= FewestEntries)
                for (var at = i; at < end; at++) paragraphs[at] = paragraphs[at] with { Sort = ParagraphSort.Contents };
            i = Math.Max(i, end - 1);
        }
    }

    private static string? Entry(string text, Paragraph paragraph)
    {
        if (paragraph.Sort != ParagraphSort.Text || paragraph.Span.Length > LongestEntry || !MarkReader.TryRead(text, paragraph.Span, out _)) return null;
        var words = paragraph.Span.Of(text).TrimEnd(Leaders);
        return words.IsEmpty ? null : words.ToString().Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal);
    }
}
