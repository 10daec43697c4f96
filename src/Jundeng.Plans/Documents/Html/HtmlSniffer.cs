using System.Text;
using System.Text.RegularExpressions;

namespace Jundeng.Plans.Documents.Html;

/// <summary>Tells a web page from a text, and what encoding it declares, without a parser.</summary>
internal static partial class HtmlSniffer
{
    private const int Head = 4096;

    /// <summary>True where the bytes, read as ASCII, open like a web page.</summary>
    public static bool IsHtml(ReadOnlySpan<byte> bytes) => bytes.IndexOf((byte)'<') is >= 0 and < Head && IsHtml(Ascii(bytes));

    /// <summary>True where the text opens with a tag of HTML, or has its outer tags near its beginning.</summary>
    public static bool IsHtml(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head));
        return head.Contains('<') && (Opening().IsMatch(head) || Outer().IsMatch(head));
    }

    /// <summary>
    /// The encoding that a page declares, where it is one of East Asia; null otherwise. GB2312 and GBK are read as GB18030, which holds
    /// them. A declared UTF-8 that is none, and Western encodings that editors write by themselves, tell nothing.
    /// </summary>
    public static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var name = Charset().Match(Ascii(bytes)) is { Success: true } match ? match.Groups[1].Value.ToLowerInvariant() : "";
        return CodePagesEncodingProvider.Instance.GetEncoding(name switch
        {
            "gb2312" or "gbk" or "gb18030" or "x-gbk" or "gb_2312-80" or "cp936" or "euc-cn" => "gb18030",
            "big5" or "big5-hkscs" or "x-x-big5" => "big5",
            "shift_jis" or "euc-kr" => name,
            _ => "",
        });
    }

    private static string Ascii(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);

    [GeneratedRegex(@"^\s*(?:\u00EF\u00BB\u00BF|\uFEFF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?s:.*?)-->\s*)*<(?:!doctype\s+html|(?:html|head|body|meta|title|link|style|script|base|div|p|table|tbody|tr|td|span|font|center|article|section|main|ul|ol|h[1-6]|b|strong|a|img|br)\b[^<>]*/?>)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"<(?:html|body)\b[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Outer();

    [GeneratedRegex(@"(?:charset|encoding)\s*=\s*[""']?\s*([A-Za-z0-9_\-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
