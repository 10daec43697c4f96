using System.Globalization;
using System.Text.RegularExpressions;

namespace Jundeng.Ledger.Assessment.Data;

/// <summary>When a period lies, so that periods can be put in order: years, half-years, quarters, months and days as people write them.</summary>
public static partial class PeriodTime
{
    /// <summary>The beginning of a period in years: 2026, 2026年, 2026H1, 2026Q2, 2026-06, 2026年6月, 2026-06-30. False for any other text.</summary>
    public static bool TryParse(string period, out double years)
    {
        years = 0;
        var match = Pattern().Match(Text.Plain(period));
        if (!match.Success) return false;
        years = int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        if (Part(match, "half") is { } half) years += (half - 1) / 2.0;
        if (Part(match, "quarter") is { } quarter) years += (quarter - 1) / 4.0;
        if (Part(match, "month") is not { } month) return true;
        if (month is < 1 or > 12) return false;
        years += (month - 1) / 12.0;
        if (Part(match, "day") is not { } day) return true;
        if (day < 1 || day > DateTime.DaysInMonth(Math.Clamp((int)years, 1, 9999), month)) return false;
        years += (day - 1) / 372.0;
        return true;
    }

    /// <summary>Periods in the order of time; those whose time is not known come last, by their text.</summary>
    public static IReadOnlyList<string> Order(IEnumerable<string> periods) =>
        [.. periods.OrderBy(period => TryParse(period, out var years) ? years : double.MaxValue).ThenBy(period => period, StringComparer.Ordinal)];

    private static int? Part(Match match, string name) =>
        match.Groups[name] is { Success: true } group ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"^(?<year>\d{4})(?:年?(?:(?:-?[Hh](?<half>[12]))|(?:-?[Qq](?<quarter>[1-4]))|(?:第?(?<quarter>[1-4])季度)|(?:(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)|(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)))?)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
