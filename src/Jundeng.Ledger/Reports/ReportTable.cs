using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Tables;
using Jundeng.Plans;

namespace Jundeng.Ledger.Reports;

/// <summary>Reads a table of reported values.</summary>
internal static class ReportTable
{
    /// <summary>The rows in the order of targets and days, and what should be said about the table.</summary>
    /// <exception cref="LedgerRefusedException">Every error.</exception>
    public static (IReadOnlyList<ReportedRow> Rows, IReadOnlyList<LocalText> Notes) Read(TextReader csv, string fileName, PlanRow plan, PlanReading reading, ItemNumbers items)
    {
        using var table = new CsvTable(csv, ReportColumns.All);
        if (!table.Header.Has(ReportColumns.Target) && !table.Header.Has(ReportColumns.Task) && !table.Header.Has(ReportColumns.Indicator))
            table.Errors.Add(new Refusal("column-missing", ReportMessages.TargetColumnMissing, TableMessages.Row(1)));

        var targets = new ReportTargets(reading, items);
        var rows = new List<ReportedRow>();
        var seen = new Dictionary<(long Item, DateOnly On), int>();
        foreach (var row in table.Rows())
        {
            // All cells are looked at, so that all that is wrong with a row is told at once.
            var known = targets.TryFind(row, out var item, out var target);
            var dated = ReportCells.TryDay(row, (int)plan.YearFrom, (int)plan.YearTo, out var on);
            if (known && dated && !seen.TryAdd((item, on), row.Number)) row.Refuse("twice", ReportMessages.Twice(seen[(item, on)]));
            if (ReportCells.TryStatus(row, out var status) && ReportCells.FitsStatus(row, status) && known && ReadValue(row, target, item, on, status) is { } value) rows.Add(value with { Row = row.Number });
        }

        if (table.Count == 0 && table.Errors.Count == 0) table.Errors.Add(new Refusal("empty-table", TableMessages.Empty(fileName)));
        table.ThrowIfRefused();
        return ([.. rows.OrderBy(row => row.ItemNo).ThenBy(row => row.On)], table.Header.Unread.Count > 0 ? [TableMessages.Unread(table.Header.Unread)] : []);
    }

    private static ReportedRow? ReadValue(CsvRow row, PlanTarget? target, long item, DateOnly on, ValueStatus status)
    {
        var note = row[ReportColumns.Note];
        if (row[ReportColumns.Value] is not { } text) return new ReportedRow(item, on, status, null, null, null, note);
        if (target is null) return ReportCells.TryWork(row, text, out var work) ? new ReportedRow(item, on, status, null, null, work, note) : null;
        return ReportCells.TryNumber(row, target, text, out var number) ? new ReportedRow(item, on, status, text, number, null, note) : null;
    }
}
