using System.Text;

namespace Jundeng.Publishing;

/// <summary>How many columns a text takes where a Chinese character takes two.</summary>
public static class TextWidth
{
    // East Asian Wide and Fullwidth (UAX #11), neighbouring blocks joined.
    private static readonly (int First, int Last)[] s_wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23EC), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97C), (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF), (0xFE10, 0xFE19), (0xFE30, 0xFE6B), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FC), (0x1F900, 0x1F9FF),
        (0x20000, 0x3FFFD),
    ];

    /// <summary>The width of a text; control characters and combining marks take none.</summary>
    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += Of(rune);
        return width;
    }

    /// <summary>The width of one character: 0, 1 or 2.</summary>
    public static int Of(Rune rune)
    {
        if (rune.Value is >= 0x20 and < 0x7F) return 1;
        if (Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.EnclosingMark or System.Globalization.UnicodeCategory.Format) return 0;
        foreach (var (first, last) in s_wide)
        {
            if (rune.Value < first) return 1;
            if (rune.Value <= last) return 2;
        }

        return 1;
    }
}
