using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Jundeng.Plans.Documents.Pdf;

/// <summary>A page as pdftotext -bbox prints it.</summary>
internal sealed partial record PdfPage(int Number, List<PdfLine> Lines)
{
    public static List<PdfPage> Parse(TextReader output)
    {
        var pages = new List<PdfPage>();
        var words = new List<PdfWord>();
        while (output.ReadLine() is { } line)
        {
            if (line.Contains("<page ", StringComparison.Ordinal)) words.Clear();
            else if (line.Contains("</page>", StringComparison.Ordinal)) pages.Add(new PdfPage(pages.Count + 1, PdfLine.Of(words)));
            else if (Word().Match(line) is { Success: true } match && WebUtility.HtmlDecode(match.Groups[5].Value) is var text && !string.IsNullOrWhiteSpace(text))
                words.Add(new PdfWord(Number(match, 1), Number(match, 2), Number(match, 3), Number(match, 4), text));
        }

        return pages;

        static double Number(Match match, int group) => double.Parse(match.Groups[group].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"<word xMin=""(-?[\d.]+)"" yMin=""(-?[\d.]+)"" xMax=""(-?[\d.]+)"" yMax=""(-?[\d.]+)"">(.*)</word>", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
