using System.Text.RegularExpressions;

namespace Jundeng.Plans.Targets;

/// <summary>Reads by when something is due: 到2025年, 2026年6月底前, 9月底前, 上半年.</summary>
internal static partial class DueReader
{
    /// <summary>A due phrase and the last day it allows.</summary>
    internal readonly record struct Due(TextSpan Span, DateOnly Day);

    /// <summary>The due date of a quantity: the nearest phrase before it in its sentence, else one behind it in its clause.</summary>
    /// <param name="place">The quantity.</param>
    /// <param name="end">The last year of the plan, to which months without a year belong.</param>
    public static Due? Of(QuantityPlace place, int? end)
    {
        Due? before = null;
        foreach (var due in All(place.Text, new TextSpan(place.Sentence.Start, place.Quantity.Span.Start), end)) before = due;
        return before ?? All(place.Text, new TextSpan(place.Quantity.Span.End, place.Clause.End), end).Select(due => (Due?)due).FirstOrDefault();
    }

    /// <summary>All due phrases in a span, in the order of the text.</summary>
    public static IEnumerable<Due> All(string text, TextSpan span, int? end)
    {
        // the marks that every phrase holds; most spans have none
        var words = text.AsSpan(span.Start, span.Length);
        if (!words.ContainsAny('年', '月')) yield break;
        for (var match = Phrase().Match(text, span.Start, span.Length); match.Success; match = match.NextMatch())
            if (Day(match, end) is { } day)
                yield return new Due(new TextSpan(match.Index, match.Index + match.Length), day);
    }

    /// <summary>The due phrase with which a span opens (到2020年，…), if any.</summary>
    public static Due? AtHead(string text, TextSpan span, int? end)
    {
        foreach (var due in All(text, new TextSpan(span.Start, Math.Min(span.End, span.Start + 16)), end))
            return due.Span.Start == span.Start ? due : null;
        return null;
    }

    private static DateOnly? Day(Match match, int? end)
    {
        var year = match.Groups["year"].Success ? Number(match.Groups["year"].ValueSpan) : end ?? 0;
        if (year is < 1949 or > 2199) return null;
        if (match.Groups["half"].Success) return new DateOnly(year, match.Groups["half"].ValueSpan is "上" ? 6 : 12, match.Groups["half"].ValueSpan is "上" ? 30 : 31);
        if (!match.Groups["month"].Success) return new DateOnly(year, 12, 31);
        var month = Number(match.Groups["month"].ValueSpan);
        if (month is < 1 or > 12) return null;
        var last = DateTime.DaysInMonth(year, month);
        if (!match.Groups["day"].Success) return new DateOnly(year, month, last);
        var day = Number(match.Groups["day"].ValueSpan);
        return day >= 1 && day <= last ? new DateOnly(year, month, day) : null;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var c in digits) number = number * 10 + (c - '0');
        return number;
    }

    // 到2025年(底) | 2026年6月(底)前 | 2026年底前 | 6月底前 | 6月30日前 | 年底前 | 全年 | 上半年 | 2015年, at the head of a sentence
    [GeneratedRegex(@"到\s*(?<year>[0-9]{4})\s*年(?:\s*(?<month>[0-9]{1,2})\s*月)?(?:底|末)?(?!\s*[-—至])|(?<![0-9])(?<year>[0-9]{4})\s*年\s*(?:(?<month>[0-9]{1,2})\s*月\s*(?:(?<day>[0-9]{1,2})\s*日)?)?(?:底|末|底以|末以)?前|(?<![0-9])(?<year>[0-9]{4})\s*年(?:底|末)|(?<![0-9年])(?<month>[0-9]{1,2})\s*月\s*(?:(?<day>[0-9]{1,2})\s*日)?(?:底|末)?前|年底前|全年|(?<half>[上下])半年|(?<=^|[。\n]\s*)(?<year>[0-9]{4})\s*年(?=[,，])", RegexOptions.CultureInvariant)]
    private static partial Regex Phrase();
}
