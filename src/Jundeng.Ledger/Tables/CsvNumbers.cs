using System.Globalization;

namespace Jundeng.Ledger.Tables;

/// <summary>Reads numbers from the cells of a row; each method notes an error and gives false where a cell cannot be what it should.</summary>
internal static class CsvNumbers
{
    // What statistical programs write where there is no value.
    private const string NotAvailable = "NA";

    private static readonly string[] s_notFinite = ["nan", "inf", "-inf", "+inf", "infinity", "-infinity", "∞", "-∞", "+∞"];

    /// <summary>What the cell holds; null where it is empty or NA.</summary>
    public static string? There(this CsvRow row, CsvColumn column) => row[column] is { } text && text != NotAvailable ? text : null;

    /// <summary>The number of a cell; null where there is none.</summary>
    public static bool TryNumber(this CsvRow row, CsvColumn column, out double? number)
    {
        number = null;
        if (row.There(column) is not { } text) return true;
        var plain = Text.Plain(text).Replace('−', '-');
        if (double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
        {
            number = value;
            return true;
        }

        if (s_notFinite.Contains(plain.ToLowerInvariant()) || !double.IsFinite(value)) row.Refuse(column, "not-finite", TableMessages.NotFinite(text));
        else row.Refuse(column, "not-a-number", TableMessages.NotANumber(text));
        return false;
    }

    /// <summary>The number of a cell that must hold one.</summary>
    public static bool TryNeeded(this CsvRow row, CsvColumn column, out double number)
    {
        number = 0;
        if (!row.TryNumber(column, out var found)) return false;
        if (found is null) row.Refuse(column, "number-missing", TableMessages.NumberMissing);
        number = found ?? 0;
        return found is not null;
    }

    /// <summary>1 or 0; null where the cell is empty or NA.</summary>
    public static bool TryFlag(this CsvRow row, CsvColumn column, out bool? flag)
    {
        flag = row.There(column)?.ToLowerInvariant() switch { "1" or "true" => true, "0" or "false" => false, _ => null };
        if (flag is not null || row.There(column) is not { } text) return true;
        row.Refuse(column, "not-a-flag", TableMessages.NotAFlag(text));
        return false;
    }
}
