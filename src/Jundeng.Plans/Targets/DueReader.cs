using System.Text.RegularExpressions;

namespace Jundeng.Plans.Targets;

/// <summary>Reads by when something is due: 到2025年, 2026年6月底前, 9月底前, 上半年, 三季度末.</summary>
internal static partial class DueReader
{
    // 确保8月底前完工: a word may stand before the phrase that opens a clause.
    private const int LongestLeadIn = 4;

    /// <summary>A due phrase and the last day it allows; whether it names no more than a year.</summary>
    internal readonly record struct Due(TextSpan Span, DateOnly Day, bool WholeYear);

    /// <summary>The due date of a quantity: the nearest phrase before it that governs it, else one behind it in its clause, else one that opens the next clause.</summary>
    /// <param name="place">The quantity.</param>
    /// <param name="end">The last year of the plan, to which months without a year belong.</param>
    public static Due? Of(in QuantityPlace place, int? end)
    {
        Due? before = null;
        foreach (var due in All(place.Text, new TextSpan(place.Sentence.Start, place.Quantity.Span.Start), end))
            before = due;
        if (before is { } last && !Governs(place, last)) before = null;
        return before ?? First(place.Text, new TextSpan(place.Quantity.Span.End, place.Clause.End), end) ?? Behind(place, end);
    }

    // A phrase speaks up to the next semicolon; 到2020年 at the head of a sentence speaks for all of it.
    private static bool Governs(in QuantityPlace place, Due due) =>
        place.Text.AsSpan(due.Span.End, place.Quantity.Span.Start - due.Span.End).IndexOfAny('；', ';') < 0
        || (due.WholeYear && place.Text.AsSpan(place.Sentence.Start, due.Span.Start - place.Sentence.Start).IsWhiteSpace());

    // 新建便民服务站12个，10月底前全部投入使用
    private static Due? Behind(in QuantityPlace place, int? end)
    {
        var start = place.Clause.End + 1;
        if (start > place.Sentence.End || place.Text[place.Clause.End] is not ('，' or ',')) return null;
        var stop = QuantityPlace.EndOfClause(place.Text, start, place.Sentence.End);
        if (First(place.Text, new TextSpan(start, stop), end) is not { } due || due.Span.Start > start + LongestLeadIn) return null;
        return place.Text.AsSpan(due.Span.End, stop - due.Span.End).IndexOfAnyInRange('0', '9') < 0 ? due : null;
    }

    private static Due? First(string text, TextSpan span, int? end)
    {
        foreach (var due in All(text, span, end)) return due;
        return null;
    }

    /// <summary>All due phrases in a span, in the order of the text.</summary>
    public static IEnumerable<Due> All(string text, TextSpan span, int? end) =>
        // the marks that every phrase holds; most spans have none
        span.Of(text).ContainsAny('年', '月', '季') ? Matches(text, span, end) : [];

    private static IEnumerable<Due> Matches(string text, TextSpan span, int? end)
    {
        for (var match = Phrase().Match(text, span.Start, span.Length); match.Success; match = match.NextMatch())
            if (Day(match, end) is { } day)
                yield return new Due(new TextSpan(match.Index, match.Index + match.Length), day, match.Groups["year"].Success && !match.Groups["month"].Success);
    }

    /// <summary>The day that a cell names: 8月底前, 2018年12月, 12月; null for 全年 and its like.</summary>
    public static DateOnly? In(string text, TextSpan cell, int? end)
    {
        if (cell.IsEmpty) return null;
        if (First(text, cell, end) is { } due) return due.Day;
        return Plain().Match(text, cell.Start, cell.Length) is { Success: true } match && match.Length == cell.Length ? Day(match, end) : null;
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
        if (match.Groups["quarter"].Success && "一二三四1234".IndexOf(match.Groups["quarter"].ValueSpan[0], StringComparison.Ordinal) % 4 is var quarter)
            return new DateOnly(year, 3 * quarter + 3, quarter is 0 or 3 ? 31 : 30);
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

    // 到2025年(底) | 2026年6月(底)前 | 2026年底前 | 6月底前 | 6月30日前 | 年底前 | 年内 | 全年 | 上半年 | 一季度 | 2015年, at the head of a sentence
    [GeneratedRegex(@"到\s*(?<year>[0-9]{4})\s*年(?:\s*(?<month>[0-9]{1,2})\s*月)?(?:底|末)?(?!\s*[-—至])|(?<![0-9])(?<year>[0-9]{4})\s*年\s*(?:(?<month>[0-9]{1,2})\s*月\s*(?:(?<day>[0-9]{1,2})\s*日)?)?(?:底|末|底以|末以)?前|(?<![0-9])(?<year>[0-9]{4})\s*年(?:底|末)|(?<![0-9年])(?<month>[0-9]{1,2})\s*月\s*(?:(?<day>[0-9]{1,2})\s*日)?(?:底|末)?前|年底前|(?<![0-9一二两三四五六七八九十几])年内|全年|(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度(?:末|底)?前?|(?<=^|[。\n]\s*)(?<year>[0-9]{4})\s*年(?=[,，])", RegexOptions.CultureInvariant)]
    private static partial Regex Phrase();

    // 2018年12月, 2018年12月底, 12月, 2018年
    [GeneratedRegex(@"(?:(?<year>[0-9]{4})\s*年)?(?:\s*(?<month>[0-9]{1,2})\s*月)?(?:\s*(?<day>[0-9]{1,2})\s*日)?(?:底|末)?", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
