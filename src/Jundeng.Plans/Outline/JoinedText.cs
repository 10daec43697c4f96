using Jundeng.Plans.Outline.Tables;

namespace Jundeng.Plans.Outline;

/// <summary>A text whose lines were wrapped by hand, with the breaks inside paragraphs taken out, and the way back.</summary>
internal sealed class JoinedText
{
    // Where lines have no common width, only a line of this length without an end can go on in the next.
    private const int LongLine = 60;

    // Widths are counted in half characters; a full line may be short or long by four.
    private const int Ragged = 8;
    private const double WithoutOutliers = 0.9;

    // Where paragraphs are indented, a line of this share of the width goes on in one that is not.
    private const double Enough = 0.75;
    private const int NarrowestWrap = 30;
    private const int WidestWrap = 400;
    private const int FewestFull = 8;
    private const int FewestIndented = 4;

    // Each break that is left out: where it lies in the joined text and in the source, and how much is left out with it and before it.
    private readonly int[] _joined;
    private readonly int[] _source;
    private readonly int[] _left;

    private JoinedText(string text, List<(int Joined, int Source, int Left)> breaks)
    {
        Text = text;
        _joined = [.. breaks.Select(at => at.Joined)];
        _source = [.. breaks.Select(at => at.Source)];
        _left = [.. breaks.Select(at => at.Left)];
    }

    public string Text { get; }

    public static JoinedText Of(string text)
    {
        var (width, indented) = Layout(text);
        var breaks = new List<(int Joined, int Source, int Left)>();
        var left = 0;
        Line? before = null;
        foreach (var line in Lines(text))
        {
            if (before is { } last && GoesOn(text, last, line, width, indented))
                breaks.Add((last.Span.End - left, last.Span.End, left += line.Span.Start - last.Span.End));
            before = line;
        }

        return new JoinedText(breaks.Count == 0 ? text : string.Create(text.Length - left, (text, breaks), Join), breaks);
    }

    private static void Join(Span<char> joined, (string Text, List<(int Joined, int Source, int Left)> Breaks) source)
    {
        int from = 0, to = 0;
        foreach (var (end, lineEnd, left) in source.Breaks)
        {
            source.Text.AsSpan(from, lineEnd - from).CopyTo(joined[to..]);
            to = end;
            from = end + left;
        }

        source.Text.AsSpan(from).CopyTo(joined[to..]);
    }

    /// <summary>A place of the joined text in the source.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        if (_joined.Length == 0) return span;
        var start = ToSource(span.Start);
        return new TextSpan(start, span.IsEmpty ? start : Math.Max(start, ToSource(span.End - 1) + 1));
    }

    /// <summary>A place of the source in the joined text.</summary>
    public TextSpan FromSource(TextSpan span)
    {
        if (_joined.Length == 0) return span;
        var start = FromSource(span.Start);
        return new TextSpan(start, span.IsEmpty ? start : Math.Max(start, FromSource(span.End - 1) + 1));
    }

    private int ToSource(int index)
    {
        var last = LastUpTo(_joined, index);
        return last < 0 ? index : index + _left[last];
    }

    private int FromSource(int index)
    {
        var last = LastUpTo(_source, index);
        return last < 0 ? index : Math.Max(_joined[last], index - _left[last]);
    }

    private static int LastUpTo(int[] places, int index)
    {
        var at = Array.BinarySearch(places, index);
        return at >= 0 ? at : ~at - 1;
    }

    private static IEnumerable<Line> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r') is var at and >= 0 ? start + at : text.Length;
            var next = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
            int first = start, last = end;
            while (first < last && char.IsWhiteSpace(text[first])) first++;
            while (last > first && char.IsWhiteSpace(text[last - 1])) last--;
            yield return new Line(new TextSpan(first, last), start);
            // empty lines are as good as one
            if (first == end)
                while (next < text.Length && text[next] is '\n' or '\r') next++;
            start = next;
        }
    }

    // The width at which lines were wrapped by hand, 0 where full lines are few; and whether paragraphs are indented.
    private static (int Width, bool Indented) Layout(string text)
    {
        // how many lines there are of each width; nothing is wrapped at a greater one
        var ofWidth = new int[WidestWrap + Ragged + 1];
        int all = 0, indented = 0;
        foreach (var line in Lines(text))
        {
            if (line.Indented) indented++;
            if (line.Span.IsEmpty) continue;
            all++;
            if (line.Width(text) is var width && width < ofWidth.Length) ofWidth[width]++;
        }

        // a few lines may stick out
        int wrap = 0, upTo = ofWidth[0];
        while (wrap < WidestWrap && upTo <= (int)(all * WithoutOutliers)) upTo += ofWidth[++wrap];
        if (wrap is < NarrowestWrap or WidestWrap) return (0, false);
        var full = ofWidth[(wrap - Ragged)..(wrap + Ragged + 1)].Sum();
        return full >= FewestFull && full * 3 >= all ? (wrap, indented >= FewestIndented) : (0, false);
    }

    private static bool GoesOn(string text, Line line, Line next, int width, bool indented)
    {
        if (next.Span.IsEmpty || line.Span.IsEmpty || IsRow(text, line.Span) || IsRow(text, next.Span)) return false;
        if (MarkReader.TryRead(text, next.Span, out _) || UnitLabels.At(text, next.Span.Start, next.Span.End) is not null) return false;
        // a list of units that runs over the line
        if (text[line.Span.End - 1] == '、') return true;
        if (indented && !next.Indented && line.Width(text) >= width * Enough) return true;
        var full = width > 0 ? line.Width(text) >= width - Ragged : line.Span.Length >= LongLine;
        // a line that ends a sentence ends the paragraph
        return full && text[line.Span.End - 1] is not ('。' or '；' or ';' or '：' or ':' or '！' or '!' or '？' or '?' or '”' or '）' or ')' or '》');
    }

    private static bool IsRow(string text, TextSpan line) => line.Of(text).ContainsAny('\t', '|', '｜') || TextTableReader.HasGaps(text, line);

    /// <summary>A line without the space around it, and where it starts with it.</summary>
    private readonly record struct Line(TextSpan Span, int Start)
    {
        public bool Indented => Span.Start > Start;

        // Chinese characters are twice as wide as Latin ones
        public int Width(string text)
        {
            var words = text.AsSpan(Start, Span.End - Start);
            var width = words.Length;
            foreach (var c in words) width += c < '\u2000' ? 0 : 1;
            return width;
        }
    }
}
