using Jundeng.Plans.Outline.Tables;

namespace Jundeng.Plans.Outline;

/// <summary>Cuts a text into paragraphs.</summary>
internal static class ParagraphReader
{
    public static List<Paragraph> Read(string text, List<TextTable> tables) =>
        WithTables(ParagraphSorter.Sort(text, StuckHeadings.Cut(text, Lines(text, tables))), tables);

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
                start = tables[table++].Span.End;
            }

            var end = text.AsSpan(start).IndexOfAny('\n', '\r') is var at and >= 0 ? start + at : text.Length;
            if (Trim(text, start, end) is { IsEmpty: false } line) lines.Add(line);
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
}
