using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Projects;

/// <summary>Enters progress and money of many projects of a plan from a table.</summary>
public sealed class ProjectWorkImport(LedgerStore store)
{
    /// <summary>
    /// Enters what a table says, all rows or none, each row as a person would: code, what (progress, arrival, payment), on_date, source, amount, percent,
    /// completed, words, why. A row that was entered before changes nothing, so that the same table may come again; a row without a reason has that of the act.
    /// </summary>
    /// <param name="planId">The plan.</param>
    /// <param name="csv">The table.</param>
    /// <param name="fileName">What it is called.</param>
    /// <param name="dryRun">Whether only to say what would happen.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the import; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">Every error with its row, column and cure; nothing was written.</exception>
    public Task<ProjectWorkImported> ImportAsync(string planId, ReadOnlyMemory<byte> csv, string fileName, bool dryRun, Act act, CancellationToken ct = default)
    {
        var text = CsvTable.Decode(csv, fileName).Text;
        return store.WriteAsync(session => ImportAsync(session, planId, text, fileName, dryRun, act), ct);
    }

    private async Task<ProjectWorkImported> ImportAsync(Session session, string planId, string csv, string fileName, bool dryRun, Act act)
    {
        var plan = await PlanRows.GetAsync(session, planId);
        await EventLog.LockAsync(session, plan.RegionId);
        var book = await ProjectBook.LoadAsync(session, await PlanItems.LoadAsync(session, plan));
        using var table = new ProjectWorkTable(csv, fileName);
        var check = new ProjectWorkCheck(book, Zone.Today(store.Time), act);
        foreach (var row in table.Rows.OrderBy(row => row.Order)) check.Take(row);
        table.ThrowIfRefused();
        foreach (var project in check.Projects) await ProjectAccess.DemandAsync(session, store.Time, act, plan, project);
        if (dryRun) return check.Result;
        foreach (var (by, writeAsync) in check.Entries) await writeAsync(await LedgerWrite.BeginAsync(session, store.Time, plan.RegionId, by));
        return check.Result;
    }
}
