using Jundeng.Plans;

namespace Jundeng.Ledger.Calendar;

internal static class CalendarMessages
{
    public static readonly LocalText Unchanged = new("所有日期均已登记，未作任何改动。", "All days were known so; nothing was changed.");

    public static readonly LocalText DayMissing = new("没有日期；请写成 2026-10-01。", "There is no day; write it like 2026-10-01.");

    public static readonly LocalText WorkingMissing = new("没有说明是否上班；请填：上班或休息。", "It does not say whether the day is worked; write working or free.");

    public static LocalText BadDay(string text) => new($"“{text}”不是日期；请写成 2026-10-01。", $"'{text}' is no day; write it like 2026-10-01.");

    public static LocalText UnknownWorking(string text) => new($"“{text}”既不是上班也不是休息；请填其一。", $"'{text}' is neither working nor free; write one of them.");

    public static LocalText Twice(int row) => new($"与第 {row} 行是同一天；请只保留一行。", $"Row {row} has the same day; keep one of the two.");
}
