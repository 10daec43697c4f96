using System.Text;
using Jundeng.Plans.Outline;

namespace Jundeng.Plans.Documents.Pages;

/// <summary>Joins the lines of pages to paragraphs, by the margins of the text and by what would have fitted on a line.</summary>
internal sealed class PageParagraphs
{
    private const string Closing = "，。、；：！？）)》”’】〕〉%％‰";

    // Paragraphs are indented where at least one line in this many is.
    private const int LinesForOneIndent = 25;

    private readonly List<(PageLine Line, int Page, int Number)> _lines = [];
    private readonly double _left;
    private readonly double _right;
    private readonly double _em;
    private readonly double _pitch;
    private readonly bool _indented;

    public PageParagraphs(List<Page> pages)
    {
        foreach (var page in pages)
            for (var i = 0; i < page.Lines.Count; i++)
                _lines.Add((page.Lines[i], page.Number, i + 1));
        if (_lines.Count == 0) return;
        _em = Median(_lines.Select(line => line.Line.Em));
        // most lines open at the left margin, and few end beyond the right one
        _left = _lines.GroupBy(line => Math.Round(line.Line.Left / _em)).MaxBy(group => group.Count())!.Min(line => line.Line.Left);
        _right = RightMargin(_lines.ConvertAll(line => line.Line));
        _pitch = Median(_lines.Zip(_lines.Skip(1)).Where(pair => pair.First.Page == pair.Second.Page).Select(pair => pair.Second.Line.Top - pair.First.Line.Top).DefaultIfEmpty(2 * _em));
        _indented = _lines.Count(line => line.Line.Left - _left > 1.2 * _em && line.Line.Left - _left < 3.5 * _em) * LinesForOneIndent >= _lines.Count;
    }

    public void Write(PlanTextBuilder builder)
    {
        for (var i = 0; i < _lines.Count;)
        {
            var (first, page, number) = _lines[i];
            var text = new StringBuilder(first.Text);
            for (i++; i < _lines.Count && GoesOn(first, _lines[i - 1], _lines[i]); i++) Append(text, _lines[i].Line.Text);
            builder.Line(text.ToString(), new SourcePlace { Page = page, Paragraph = number });
        }
    }

    private bool GoesOn(PageLine first, (PageLine Line, int Page, int Number) above, (PageLine Line, int Page, int Number) below)
    {
        var (line, next) = (above.Line, below.Line);
        if (line.IsTabular || next.IsTabular) return false;
        if (above.Page == below.Page && next.Top - line.Top > 1.7 * _pitch) return false;
        if (Math.Abs(next.Em - line.Em) > 0.15 * _em) return false;
        // what opens the next line would not have fitted on this one
        if (line.Right + WidthOfOpening(next) < _right - 0.5 * _em) return false;
        var hanging = next.Left - first.Left > 0.8 * _em && first.Words.Any(word => Math.Abs(word.Left - next.Left) < 0.3 * _em);
        if (next.Left - Math.Min(_left, line.Left) > _em && !hanging) return false;
        return _indented || !OpensParagraph(next.Text);
    }

    private static void Append(StringBuilder text, string next)
    {
        // inter-
        // national
        if (text.Length > 1 && text[^1] is '-' or '\u00AD' && char.IsAsciiLetter(text[^2]) && char.IsAsciiLetterLower(next[0])) text.Length--;
        else if (!PageLine.IsWide(text[^1]) && !PageLine.IsWide(next[0]) && (char.IsAsciiLetter(text[^1]) || char.IsAsciiLetter(next[0]))) text.Append(' ');
        text.Append(next);
    }

    // what may not be torn apart: brackets, then a Chinese character or a run of Latin ones, then the punctuation that may not open a line
    private double WidthOfOpening(PageLine line)
    {
        var text = line.Text;
        var i = 0;
        while (i < text.Length && "（(《“‘【〔〈".Contains(text[i])) i++;
        if (i < text.Length && PageLine.IsWide(text[i])) i++;
        else
            while (i < text.Length && !PageLine.IsWide(text[i])) i++;
        while (i < text.Length && Closing.Contains(text[i])) i++;
        return text[..i].Sum(c => PageLine.IsWide(c) ? _em : 0.5 * _em);
    }

    // punctuation may hang over the margin
    private static double RightMargin(List<PageLine> lines)
    {
        var ends = lines.Where(line => !Closing.Contains(line.Text[^1])).Select(line => line.Right).DefaultIfEmpty(lines.Max(line => line.Right)).Order().ToList();
        return ends[(int)(0.98 * (ends.Count - 1))];
    }

    private static bool OpensParagraph(string text) =>
        MarkReader.TryRead(text, new TextSpan(0, text.Length), out _) || UnitLabels.At(text, 0, text.Length) is not null;

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
