using System.Text.RegularExpressions;
using System.Xml;

namespace Jundeng.Publishing.Spreadsheets;

/// <summary>Any text as a cell can hold it.</summary>
internal static partial class CellText
{
    private const int Longest = 32_767;

    public static string Clean(string text)
    {
        if (text.Length > Longest) text = string.Concat(text.AsSpan(0, Longest - 1), "…");
        if (!text.All(XmlConvert.IsXmlChar)) text = Replace(text);
        // Spreadsheets read _x0041_ as the character of that number; _x005F_ is the underline.
        return Escape().Replace(text, "_x005F$0");
    }

    private static string Replace(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            var pair = i + 1 < source.Length && char.IsSurrogatePair(source[i], source[i + 1]);
            target[i] = pair || XmlConvert.IsXmlChar(source[i]) ? source[i] : '\uFFFD';
            if (pair) target[++i] = source[i];
        }
    });

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escape();
}
