using System.Text;
using Jundeng.Publishing;

namespace Jundeng.Cli;

/// <summary>Breaks text into lines: between words, and between Chinese characters, but never before a closing mark.</summary>
internal static class LineBreaks
{
    private const string Closing = "，。、；：？！）》」』”’％…,.;:?!)]}%";
    private const string Opening = "（《「『“‘([{";

    public static IEnumerable<string> Wrap(string text, int width)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            var line = new StringBuilder();
            foreach (var piece in Pieces(paragraph))
            {
                if (line.Length > 0 && TextWidth.Of(line.ToString()) + TextWidth.Of(piece.TrimEnd()) > width)
                {
                    yield return line.ToString().TrimEnd();
                    line.Clear();
                }

                line.Append(piece);
            }

            yield return line.ToString().TrimEnd();
        }
    }

    // The smallest pieces that stay on one line.
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        Rune? last = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (last is { } before && MayBreak(before, rune))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune);
            last = rune;
        }

        if (piece.Length > 0) yield return piece.ToString();
    }

    private static bool MayBreak(Rune before, Rune after)
    {
        if (Contains(Closing, after) || Contains(Opening, before) || Rune.IsWhiteSpace(after)) return false;
        return Rune.IsWhiteSpace(before) || TextWidth.Of(before) == 2 || TextWidth.Of(after) == 2;
    }

    private static bool Contains(string marks, Rune rune) => rune.IsBmp && marks.Contains((char)rune.Value);
}
