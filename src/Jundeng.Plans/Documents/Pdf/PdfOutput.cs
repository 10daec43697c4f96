using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Jundeng.Plans.Documents.Pages;

namespace Jundeng.Plans.Documents.Pdf;

/// <summary>What pdftotext -bbox prints: pages and their words with their places.</summary>
internal static partial class PdfOutput
{
    public static List<Page> Parse(TextReader output)
    {
        var pages = new List<Page>();
        var words = new List<PageWord>();
        while (output.ReadLine() is { } line)
        {
            if (line.Contains("<page ", StringComparison.Ordinal)) words.Clear();
            else if (line.Contains("</page>", StringComparison.Ordinal)) pages.Add(new Page(pages.Count + 1, PageLine.Of(words)));
            else if (Word().Match(line) is { Success: true } match && WebUtility.HtmlDecode(match.Groups[5].Value) is var text && !string.IsNullOrWhiteSpace(text))
                words.Add(new PageWord(Number(match, 1), Number(match, 2), Number(match, 3), Number(match, 4), text));
        }

        return pages;

        static double Number(Match match, int group) => double.Parse(match.Groups[group].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"<word xMin=""(-?[\d.]+)"" yMin=""(-?[\d.]+)"" xMax=""(-?[\d.]+)"" yMax=""(-?[\d.]+)"">(.*)</word>", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
