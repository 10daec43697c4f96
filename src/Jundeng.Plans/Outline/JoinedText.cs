using System.Text;

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
        var lines = Lines(text);
        var width = WrapWidth(text, lines);
        var indented = width > 0 && lines.Count(line => line.Indented) >= FewestIndented;
        var joined = new StringBuilder();
        var breaks = new List<(int, int, int)>();
        int from = 0, left = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!GoesOn(text, lines[i], lines[i + 1], width, indented)) continue;
            joined.Append(text, from, lines[i].Span.End - from);
            from = lines[i + 1].Span.Start;
            left += from - lines[i].Span.End;
            breaks.Add((joined.Length, lines[i].Span.End, left));
        }

        return new JoinedText(breaks.Count == 0 ? text : joined.Append(text, from, text.Length - from).ToString(), breaks);
    }

    /// <summary>A place of the joined text in the source.</summary>
    public TextSpan ToSource(TextSpan span) => Map(span, ToSource);

    /// <summary>A place of the source in the joined text.</summary>
    public TextSpan FromSource(TextSpan span) => Map(span, FromSource);

    private TextSpan Map(TextSpan span, Func<int, int> map)
    {
        if (_joined.Length == 0) return span;
        var start = map(span.Start);
        return new TextSpan(start, span.IsEmpty ? start : Math.Max(start, map(span.End - 1) + 1));
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

    private static List<Line> Lines(string text)
    {
        var lines = new List<Line>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r') is var at and >= 0 ? start + at : text.Length;
            var next = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
            int first = start, last = end;
            while (first < last && char.IsWhiteSpace(text[first])) first++;
            while (last > first && char.IsWhiteSpace(text[last - 1])) last--;
            lines.Add(new Line(new TextSpan(first, last), start));
            start = next;
        }

        return lines;
    }

    // The width at which lines were wrapped by hand; none where full lines are few.
    private static int WrapWidth(string text, List<Line> lines)
    {
        var widths = lines.Where(line => !line.Span.IsEmpty).Select(line => line.Width(text)).ToList();
        if (widths.Count == 0) return 0;
        // a few lines may stick out
        widths.Sort();
        var width = widths[(int)(widths.Count * WithoutOutliers)];
        var full = widths.Count(line => line >= width - Ragged && line <= width + Ragged);
        return width >= NarrowestWrap && full >= FewestFull && full * 3 >= widths.Count ? width : 0;
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

    private static bool IsRow(string text, TextSpan line) => line.Of(text).ContainsAny('\t', '|', '｜');

    /// <summary>A line without the space around it, and where it starts with it.</summary>
    private readonly record struct Line(TextSpan Span, int Start)
    {
        public bool Indented => Span.Start > Start;

        // Chinese characters are twice as wide as Latin ones
        public int Width(string text)
        {
            var width = 0;
            foreach (var c in text.AsSpan(Start, Span.End - Start)) width += c < '\u2000' ? 1 : 2;
            return width;
        }
    }
}
