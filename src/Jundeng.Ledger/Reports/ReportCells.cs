using Jundeng.Ledger.Tables;
using Jundeng.Plans;

namespace Jundeng.Ledger.Reports;

/// <summary>Reads the cells of a row; each method notes an error and gives false where a cell cannot be what it should.</summary>
internal static class ReportCells
{
    /// <summary>A day from the plan's first year to the year after its last, in which the last values come in.</summary>
    public static bool TryDay(CsvRow row, int from, int to, out DateOnly day)
    {
        day = default;
        if (row[ReportColumns.Date] is not { } text)
        {
            row.Refuse(ReportColumns.Date, "date-missing", ReportMessages.DateMissing);
            return false;
        }

        if (!CsvDays.TryParse(text, out day))
        {
            row.Refuse(ReportColumns.Date, "bad-date", ReportMessages.BadDate(text));
            return false;
        }

        if (day.Year >= from && day.Year <= to + 1) return true;
        row.Refuse(ReportColumns.Date, "date-outside", ReportMessages.DateOutside(text, from, to + 1));
        return false;
    }

    /// <summary>The status; a value without one is normal.</summary>
    public static bool TryStatus(CsvRow row, out ValueStatus status)
    {
        status = ValueStatus.Normal;
        if (row[ReportColumns.Status] is not { } text || ReportCodes.TryParse(text, out status)) return true;
        row.Refuse(ReportColumns.Status, "unknown-status", ReportMessages.UnknownStatus(text));
        return false;
    }

    /// <summary>Whether there is a value exactly where the status wants one.</summary>
    public static bool FitsStatus(CsvRow row, ValueStatus status)
    {
        var given = row[ReportColumns.Value];
        if (given is null != ReportCodes.HasNoValue(status))
        {
            if (given is null) row.Refuse(ReportColumns.Value, "value-missing", ReportMessages.ValueMissing);
            else row.Refuse(ReportColumns.Value, "value-with-status", ReportMessages.ValueWithStatus(given, row[ReportColumns.Status]!));
            return false;
        }

        return true;
    }

    /// <summary>The number in base units.</summary>
    public static bool TryNumber(CsvRow row, PlanTarget target, string digits, out double number)
    {
        if (ReportNumbers.Read(digits, target, out number) is not { } wrong) return true;
        row.Refuse(ReportColumns.Value, wrong.Code, wrong.Message);
        return false;
    }

    /// <summary>How far a task without targets is.</summary>
    public static bool TryWork(CsvRow row, string text, out WorkState state)
    {
        if (ReportCodes.TryParse(text, out state)) return true;
        row.Refuse(ReportColumns.Value, "unknown-state", ReportMessages.UnknownState(text));
        return false;
    }
}
