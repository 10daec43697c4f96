using System.Globalization;
using System.Text.RegularExpressions;

namespace Jundeng.Plans.Documents.Sheets;

/// <summary>A value of a workbook as its number format shows it: 0.95 as 95%, a day as 2026年6月30日.</summary>
internal static partial class CellText
{
    public static string Of(object? value, string? format) => value switch
    {
        null => "",
        string text => text,
        double number => Number(number, format ?? ""),
        int number => Number(number, format ?? ""),
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString(ShowsDay(format) ? "yyyy年M月d日" : "yyyy年M月", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy年M月d日 H:mm", CultureInfo.InvariantCulture),
        bool yes => yes ? "是" : "否",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Number(double number, string format)
    {
        var shown = Literal().Replace(format.Split(';')[0], "");
        if (shown.Contains('%')) return Plain(number * 100, Decimals(shown)) + "%";
        var suffix = Suffix().Match(format) is { Success: true } match ? match.Groups[1].Value : "";
        return Plain(number, shown.Contains('0') ? Decimals(shown) : null) + suffix;
    }

    // 15 digits are exact in a double; what lies beyond is noise of binary fractions
    private static string Plain(double number, int? decimals)
    {
        if (!double.IsFinite(number)) return number.ToString(CultureInfo.InvariantCulture);
        var exact = number.ToString("G15", CultureInfo.InvariantCulture);
        if (!decimal.TryParse(exact, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return exact;
        if (decimals is { } places) value = Math.Round(value, Math.Min(places, 15), MidpointRounding.AwayFromZero);
        return value.ToString("0.###############", CultureInfo.InvariantCulture);
    }

    private static int Decimals(string format) => format.IndexOf('.') is var dot and >= 0 ? format.AsSpan(dot + 1).IndexOfAnyExcept('0', '#') is var end and >= 0 ? end : format.Length - dot - 1 : 0;

    private static bool ShowsDay(string? format) => format is null || Literal().Replace(format, "").Contains('d', StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    // 0"个" shows 3 as 3个
    [GeneratedRegex("[0#]\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();
}
