using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Calendar;

/// <summary>The calendar of working days: Monday to Friday, but for the days that people register, as the state announces them each year.</summary>
public sealed class CalendarService(LedgerStore store)
{
    /// <summary>What events call the calendar.</summary>
    public const string About = "calendar";

    private readonly LedgerStore _store = store;

    /// <summary>Takes days from a table: all of them or none. A later word on a day replaces an earlier one.</summary>
    /// <param name="csv">A table with the columns day, working (working or free) and where wanted name.</param>
    /// <param name="fileName">What it is called in messages.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the import; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">Every error with its row, column and cure; nothing was written.</exception>
    public Task<CalendarImported> ImportAsync(ReadOnlyMemory<byte> csv, string fileName, Act act, CancellationToken ct = default)
    {
        using var reader = new StringReader(CsvTable.Decode(csv, fileName).Text);
        var (days, notes) = CalendarList.Read(reader, fileName);
        return _store.WriteAsync(
            async session =>
            {
                await Access.DemandAsync(session, _store.Time, act, AccessAction.CalendarChange, AccessObject.Ledger);
                var write = await LedgerWrite.BeginAsync(session, _store.Time, EventLog.NoRegion, act);
                var known = (await CalendarRows.HeldAsync(session)).ToDictionary(day => day.Day);
                var added = days.Where(day => !known.ContainsKey(day.Day)).ToList();
                var changed = days.Where(day => known.TryGetValue(day.Day, out var old) && old != day).ToList();
                var result = new CalendarImported(days.Count, added.Count, changed.Count, days.Count - added.Count - changed.Count, notes);
                if (added.Count + changed.Count == 0) return result with { Notes = [CalendarMessages.Unchanged, .. notes] };
                foreach (var day in added.Concat(changed)) write.Add(CalendarRows.Table, Iso.Of(day.Day), day.Working ? 1L : 0L, day.Name);
                await write.CommitAsync(EventType.CalendarImported, About, null, new { file = fileName, result.Rows, result.Added, result.Changed });
                return result;
            },
            ct);
    }

    /// <summary>The registered days in their order, of a year or of all.</summary>
    public Task<IReadOnlyList<CalendarDay>> ListAsync(int? year = null, CancellationToken ct = default) => _store.ReadAsync<IReadOnlyList<CalendarDay>>(
        async session => [.. (await CalendarRows.HeldAsync(session)).Where(day => year is null || day.Day.Year == year)], ct);

    /// <summary>The calendar by which due days and lateness are counted.</summary>
    public Task<WorkingDays> WorkingDaysAsync(CancellationToken ct = default) => _store.ReadAsync(CalendarRows.WorkingDaysAsync, ct);
}
