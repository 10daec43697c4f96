using Jundeng.Ledger.Tables;
using Jundeng.Plans;

namespace Jundeng.Ledger.Calendar;

/// <summary>Reads a list of days that depart from the week.</summary>
internal static class CalendarList
{
    private static readonly CsvColumn s_day = new("day", "日期", Needed: true);
    private static readonly CsvColumn s_working = new("working", "上班", Needed: true);
    private static readonly CsvColumn s_name = new("name", "名称");

    private static readonly string[] s_workingWords = ["working", "上班", "工作日", "班", "是", "1"];
    private static readonly string[] s_freeWords = ["free", "休息", "放假", "休", "否", "0"];

    /// <exception cref="LedgerRefusedException">Every error.</exception>
    public static (IReadOnlyList<CalendarDay> Days, IReadOnlyList<LocalText> Notes) Read(TextReader csv, string fileName)
    {
        using var table = new CsvTable(csv, [s_day, s_working, s_name]);
        var days = new List<CalendarDay>();
        var rows = new Dictionary<DateOnly, int>();
        foreach (var row in table.Rows())
        {
            var dated = TryDay(row, out var day);
            if (!TryWorking(row, out var working) || !dated) continue;
            if (!rows.TryAdd(day, row.Number)) row.Refuse("twice", CalendarMessages.Twice(rows[day]));
            days.Add(new CalendarDay(day, working, row[s_name]));
        }

        if (table.Count == 0 && table.Errors.Count == 0) table.Errors.Add(new Refusal("empty-table", TableMessages.Empty(fileName)));
        table.ThrowIfRefused();
        return (days, table.Header.Unread.Count > 0 ? [TableMessages.Unread(table.Header.Unread)] : []);
    }

    private static bool TryDay(CsvRow row, out DateOnly day)
    {
        day = default;
        if (row[s_day] is { } text && CsvDays.TryParse(text, out day)) return true;
        row.Refuse(s_day, "bad-date", row[s_day] is { } bad ? CalendarMessages.BadDay(bad) : CalendarMessages.DayMissing);
        return false;
    }

    private static bool TryWorking(CsvRow row, out bool working)
    {
        var text = row[s_working]?.ToLowerInvariant();
        working = s_workingWords.Contains(text);
        if (working || s_freeWords.Contains(text)) return true;
        row.Refuse(s_working, "unknown-working", text is null ? CalendarMessages.WorkingMissing : CalendarMessages.UnknownWorking(text));
        return false;
    }
}
