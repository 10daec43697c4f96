using System.Text.RegularExpressions;

namespace Jundeng.Publishing.Spreadsheets;

/// <summary>Any text as a cell can hold it.</summary>
internal static partial class CellText
{
    private const int Longest = 32_767;

    public static string Clean(string text)
    {
        if (text.Length > Longest) text = string.Concat(text.AsSpan(0, Longest - 1), "…");
        // Spreadsheets read _x0041_ as the character of that number; _x005F_ is the underline.
        return Escape().Replace(XmlText.Clean(text), "_x005F$0");
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escape();
}
