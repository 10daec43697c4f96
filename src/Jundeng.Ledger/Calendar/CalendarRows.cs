using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Calendar;

/// <summary>The days of the calendar as rows.</summary>
internal static class CalendarRows
{
    public static readonly EventTable Table = new("calendar_day", "day", "working", "name");

    private const string SelectHeld = """
        SELECT d.day, d.working, d.name FROM calendar_day d
        WHERE d.region_id = 0 AND d.event_seq = (SELECT MAX(e.event_seq) FROM calendar_day e WHERE e.region_id = d.region_id AND e.day = d.day)
        ORDER BY d.day
        """;

    public static async Task<IReadOnlyList<CalendarDay>> HeldAsync(Session session) =>
        [.. (await session.QueryAsync<Row>(SelectHeld)).Select(row => new CalendarDay(Iso.ToDay(row.Day), row.Working == 1, row.Name))];

    public static async Task<WorkingDays> WorkingDaysAsync(Session session) => await session.RecallAsync(
        await EventLog.HeadAsync(session, EventLog.NoRegion), async () => new WorkingDays(await HeldAsync(session)), days => days.Count);

    private sealed record Row(string Day, long Working, string? Name);
}
