using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Tables;
using Jundeng.Plans;

namespace Jundeng.Ledger.Reports;

/// <summary>Values that are reported for the targets of a plan.</summary>
public sealed class ReportService(LedgerStore store)
{
    /// <summary>
    /// Takes values from a table: all rows or none. A value for a target and day that has one becomes its next version; one that says the
    /// same as the last version changes nothing, and where that is so for all of them nothing is written at all.
    /// </summary>
    /// <param name="planId">The plan.</param>
    /// <param name="csv">The table: a header row with the columns target, or task and indicator; value; date; and where wanted status and note.</param>
    /// <param name="fileName">What the table is called in messages and in the event.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the import; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">Every error with its row, column and cure; nothing was written.</exception>
    public async Task<ImportResult> ImportAsync(string planId, TextReader csv, string fileName, Act act, CancellationToken ct = default)
    {
        var (plan, reading, items) = await store.ReadAsync(
            async session =>
            {
                var plan = await PlanRows.GetAsync(session, planId);
                return (plan, await ReadingRows.LoadAsync(session, plan), await ItemNumbers.LoadAsync(session, plan.Key));
            },
            ct);
        var (rows, notes) = ReportTable.Read(csv, fileName, plan, reading, items);

        return await store.WriteAsync(
            async session =>
            {
                var head = await EventLog.LockAsync(session, plan.RegionId);
                await Access.DemandAsync(session, store.Time, act, AccessAction.ReportImport, new AccessObject(plan.RegionId));
                var last = await ReportRows.LastVersionsAsync(session, plan, rows.Min(row => row.On), rows.Max(row => row.On));
                var next = rows.Select(row => (Row: row, Last: last.GetValueOrDefault((row.ItemNo, Iso.Of(row.On)))))
                    .Select(pair => (Stored: ReportRow.Behind(pair.Last, pair.Row), pair.Last, pair.Row))
                    .Where(pair => pair.Last is null || !pair.Stored.SaysTheSame(pair.Last))
                    .ToList();
                var added = next.Count(pair => pair.Stored.Version == 1);
                var result = new ImportResult(planId, rows.Count, added, next.Count - added, rows.Count - next.Count, notes);
                if (next.Count == 0) return result with { Notes = [ReportMessages.Unchanged, .. notes] };

                var after = new { file = fileName, result.Rows, result.Added, result.Revised, result.Unchanged, digest = ReportRows.Digest([.. next.Select(pair => pair.Stored)]) };
                var seq = await EventLog.AppendAsync(session, store.Time, plan.RegionId, head, act, EventType.ReportImported, planId, null, after);
                await ReportRows.InsertAsync(session, plan, [.. next.Select(pair => pair.Stored)], seq);
                // What is expected of a day to come may be estimated; nobody can have counted it.
                var ahead = next.Select(pair => pair.Row).Where(row => row.On > store.Today && row.Status != ValueStatus.Estimated).OrderBy(row => row.Row).Select(row => (row.Row, row.On)).ToList();
                return ahead.Count > 0 ? result with { Notes = [ReportMessages.Ahead(ahead, store.Today), .. notes] } : result;
            },
            ct);
    }

    /// <summary>Takes values from the bytes of a file, in UTF-8, UTF-16 or GB18030.</summary>
    /// <exception cref="LedgerRefusedException">The file is no text, or every error of the table; nothing was written.</exception>
    public async Task<ImportResult> ImportAsync(string planId, ReadOnlyMemory<byte> csv, string fileName, Act act, CancellationToken ct = default)
    {
        var text = CsvTable.Decode(csv, fileName);
        using var reader = new StringReader(text.Text);
        var result = await ImportAsync(planId, reader, fileName, act, ct);
        return result with { Notes = [.. text.Notes, .. result.Notes] };
    }

    /// <summary>
    /// What holds on a day: of each target, and of each task without targets, the value of the last day that has one, in its last version.
    /// In the order of the plan, tasks first.
    /// </summary>
    /// <param name="planId">The plan.</param>
    /// <param name="asOf">The last day that counts; null = all.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <exception cref="LedgerRefusedException">There is no such plan.</exception>
    public Task<IReadOnlyList<ReportValue>> CurrentAsync(string planId, DateOnly? asOf = null, CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<ReportValue>>(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, planId);
            var reading = await ReadingRows.LoadAsync(session, plan);
            var values = ToValues(await ReportRows.CurrentAsync(session, plan, asOf), await ItemNumbers.LoadAsync(session, plan.Key), reading);
            // What an earlier revision asked for and this one does not is kept, but holds no longer.
            var asked = reading.Targets.Select(target => target.Id).ToHashSet();
            var tasks = reading.Tasks.Select(task => task.Id).ToHashSet();
            return [.. values.Where(value => value.TargetId is { } id ? asked.Contains(id) : tasks.Contains(value.TaskId!))];
        },
        ct);

    /// <summary>Every version of every day of a target, by day, then version; empty where nothing was reported or there is no such target.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan.</exception>
    public Task<IReadOnlyList<ReportValue>> HistoryAsync(string planId, string targetId, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, planId);
            var items = await ItemNumbers.LoadAsync(session, plan.Key);
            if (!items.HasTarget(targetId)) return [];
            return ToValues(await ReportRows.HistoryAsync(session, plan, items.OfTarget(targetId)), items, await ReadingRows.LoadAsync(session, plan));
        },
        ct);

    internal static IReadOnlyList<ReportValue> ToValues(IReadOnlyList<ReportedValueRow> rows, ItemNumbers items, PlanReading reading)
    {
        var taskOf = reading.Targets.ToDictionary(target => target.Id, target => target.TaskId);
        return [.. rows.Select(row => row.ToValue(items, taskOf))];
    }
}
