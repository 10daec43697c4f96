using Jundeng.Plans.Outline.Tables;

namespace Jundeng.Plans.Outline;

/// <summary>Cuts a text into paragraphs.</summary>
internal static class ParagraphReader
{
    // Where lines have no common width, only a line of this length without an end can go on in the next.
    private const int LongLine = 60;

    public static List<Paragraph> Read(string text, List<TextTable> tables)
    {
        var lines = Lines(text, tables);
        var width = WrapWidth(lines);
        var paragraphs = new List<TextSpan>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var span = lines[i];
            if (span.IsEmpty) continue;
            var last = span;
            while (i + 1 < lines.Count && GoesOn(text, last, lines[i + 1], width))
            {
                last = lines[++i];
                span = new TextSpan(span.Start, last.End);
            }

            paragraphs.Add(span);
        }

        return WithTables(ParagraphSorter.Sort(text, StuckHeadings.Cut(text, paragraphs)), tables);
    }

    private static List<Paragraph> WithTables(List<Paragraph> paragraphs, List<TextTable> tables)
    {
        if (tables.Count == 0) return paragraphs;
        paragraphs.AddRange(tables.Select(table => new Paragraph(table.Span, ParagraphSort.Table)));
        paragraphs.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return paragraphs;
    }

    private static List<TextSpan> Lines(string text, List<TextTable> tables)
    {
        var lines = new List<TextSpan>();
        var table = 0;
        for (var start = 0; start < text.Length;)
        {
            if (table < tables.Count && tables[table].Span.Start == start)
            {
                // nothing goes on across a table
                lines.Add(new TextSpan(start, start));
                start = tables[table++].Span.End;
            }

            var end = text.AsSpan(start).IndexOfAny('\n', '\r') is var at and >= 0 ? start + at : text.Length;
            lines.Add(Trim(text, start, end));
            start = end + 1;
            if (end < text.Length && text[end] == '\r' && start < text.Length && text[start] == '\n') start++;
        }

        return lines;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF')) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }

    // The width at which lines were wrapped by hand; none where full lines are few.
    private static int WrapWidth(List<TextSpan> lines)
    {
        int longest = 0, filled = 0, full = 0;
        foreach (var line in lines) longest = Math.Max(longest, line.Length);
        foreach (var line in lines)
        {
            if (line.IsEmpty) continue;
            filled++;
            if (line.Length >= longest - 4) full++;
        }

        return longest >= 15 && full >= 8 && full * 3 >= filled ? longest : 0;
    }

    private static bool GoesOn(string text, TextSpan line, TextSpan next, int width)
    {
        if (next.IsEmpty || line.IsEmpty) return false;
        if (text[line.End - 1] is '。' or '；' or ';' or '：' or ':' or '！' or '!' or '？' or '?' or '”' or '）' or ')' or '|' or '》') return false;
        // a list of units that runs over the line
        if (text[line.End - 1] == '、' && !MarkReader.TryRead(text, next, out _)) return true;
        var full = width > 0 ? line.Length >= width - 4 : line.Length >= LongLine;
        return full && !MarkReader.TryRead(text, next, out _) && UnitLabels.At(text, next.Start, next.End) is null;
    }
}
