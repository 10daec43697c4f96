using System.Text;

namespace Jundeng.Plans.Documents.Pages;

/// <summary>A line of a page: the words at one height, from left to right.</summary>
internal sealed class PageLine
{
    // Typesetters put a fifth of a character between Chinese and Latin; a space that was typed is wider.
    private const double TypedSpace = 0.7;

    // Wider gaps part columns.
    private const double ColumnGap = 1.8;

    private PageLine(List<PageWord> words)
    {
        words.Sort((one, other) => one.Left.CompareTo(other.Left));
        Words = words;
        Left = words[0].Left;
        Right = words.Max(word => word.Right);
        Top = words.Min(word => word.Top);
        Bottom = words.Max(word => word.Bottom);
        Em = WidthOfCharacter();
        Text = Join();
    }

    public IReadOnlyList<PageWord> Words { get; }

    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    /// <summary>The width of a Chinese character.</summary>
    public double Em { get; }

    public string Text { get; }

    /// <summary>True where gaps part the line into columns.</summary>
    public bool IsTabular => Words.Zip(Words.Skip(1)).Any(pair => pair.Second.Left - pair.First.Right > ColumnGap * Em);

    /// <summary>Puts words that share most of their height on one line.</summary>
    public static List<PageLine> Of(List<PageWord> words)
    {
        var lines = new List<List<PageWord>>();
        double top = 0, bottom = 0;
        foreach (var word in words.OrderBy(word => word.Top + word.Bottom))
        {
            var shared = Math.Min(bottom, word.Bottom) - Math.Max(top, word.Top);
            if (lines.Count == 0 || shared < 0.5 * Math.Min(bottom - top, word.Bottom - word.Top))
            {
                lines.Add([]);
                (top, bottom) = (word.Top, word.Bottom);
            }

            lines[^1].Add(word);
            // raised and small words do not stretch the line
            if (word.Bottom - word.Top > bottom - top) (top, bottom) = (word.Top, word.Bottom);
        }

        return lines.ConvertAll(line => new PageLine(line));
    }

    /// <summary>True for characters as wide as they are high.</summary>
    public static bool IsWide(char c) => c is >= '\u2E80' and <= '\uD7FF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFF60' or '\u2014' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2026' or '\u2030';

    // Latin letters take about half the width
    private double WidthOfCharacter()
    {
        var best = Words.Where(word => word.Text.Any(IsWide)).DefaultIfEmpty(Words[0]).MinBy(word => word.Text.Count(c => !IsWide(c)));
        return best.Text.Any(IsWide) ? (best.Right - best.Left) / best.Text.Sum(c => IsWide(c) ? 1 : 0.5) : 0.8 * (Bottom - Top);
    }

    private string Join()
    {
        var text = new StringBuilder(Words[0].Text);
        for (var i = 1; i < Words.Count; i++)
        {
            var gap = (Words[i].Left - Words[i - 1].Right) / Em;
            var latin = !IsWide(text[^1]) && !IsWide(Words[i].Text[0]);
            if (gap > TypedSpace || (latin && gap > 0.05)) text.Append(' ');
            text.Append(Words[i].Text);
        }

        return text.ToString();
    }
}
