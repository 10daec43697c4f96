using System.Globalization;

namespace Jundeng.Ledger.Tables;

/// <summary>Days as people write them in tables.</summary>
internal static class CsvDays
{
    private static readonly string[] s_days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    public static bool TryParse(string text, out DateOnly day) =>
        DateOnly.TryParseExact(Text.Plain(text), s_days, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
