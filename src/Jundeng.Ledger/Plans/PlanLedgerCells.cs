using System.Globalization;
using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Plans;

/// <summary>Reads the cells of the flat ledger; where a cell cannot be what it should, an error is noted and null given.</summary>
internal static class PlanLedgerCells
{
    private const char UnitSeparator = ';';

    internal delegate bool Parser<T>(string code, out T value);

    public static IReadOnlyList<string> Units(CsvRow row, CsvColumn column) =>
        row[column]?.Split(UnitSeparator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    public static int? Year(CsvRow row, CsvColumn column)
    {
        if (row[column] is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1949 and <= 2199) return year;
        row.Refuse(column, "bad-year", PlanLedgerMessages.BadYear(text));
        return null;
    }

    public static decimal? Number(CsvRow row, CsvColumn column)
    {
        if (row[column] is not { } text) return null;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return number;
        row.Refuse(column, "not-a-number", PlanLedgerMessages.NotANumber(text));
        return null;
    }

    public static DateOnly? Day(CsvRow row, CsvColumn column)
    {
        if (row[column] is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        row.Refuse(column, "bad-date", PlanLedgerMessages.BadDate(text));
        return null;
    }

    public static bool? YesNo(CsvRow row, CsvColumn column)
    {
        if (row[column] is not { } text) return null;
        if (bool.TryParse(text, out var yes)) return yes;
        row.Refuse(column, "unknown-code", PlanLedgerMessages.UnknownCode(text, "true, false"));
        return null;
    }

    public static T? Code<T>(CsvRow row, CsvColumn column, Parser<T> parse, Func<T, string> write)
        where T : struct, Enum
    {
        if (row[column] is not { } text) return null;
        if (parse(text, out var value)) return value;
        row.Refuse(column, "unknown-code", PlanLedgerMessages.UnknownCode(text, string.Join(", ", Enum.GetValues<T>().Select(write))));
        return null;
    }
}
