using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Projects;

/// <summary>What is done for projects: how far the work has come, what money came in and what was paid.</summary>
public sealed class ProjectWorkService(LedgerStore store)
{
    /// <summary>Enters how far a project has come; what falls, or goes beyond the total, takes a reason.</summary>
    /// <exception cref="LedgerRefusedException">Everything that is wrong; nothing was written.</exception>
    public Task<ProjectStory> ReportAsync(NewProgress progress, Act act, CancellationToken ct = default) => WriteAsync(
        progress.ProjectId,
        act,
        async (write, book, row) =>
        {
            var refusals = ProgressRules.Check(progress, row, book.ProgressOf(row), Zone.Today(store.Time), HasReason(act)).ToList();
            if (refusals.Count > 0) throw new LedgerRefusedException(refusals);
            await ProjectEntries.WriteAsync(write, row, ProjectEntries.Next(book, row, progress, act), book.ProgressOf(row) is [.., var last] ? last : null);
        },
        ct);

    /// <summary>Enters money that came in or was paid, or corrects an entry; more than the source is to give, or than has come in, takes a reason.</summary>
    /// <exception cref="LedgerRefusedException">Everything that is wrong; nothing was written.</exception>
    public Task<ProjectStory> PayAsync(NewMoney money, Act act, CancellationToken ct = default) => WriteAsync(
        money.ProjectId,
        act,
        async (write, book, row) =>
        {
            var entries = book.MoneyOf(row);
            var corrected = money.Corrects is { } no ? Entry(row, entries, no) : null;
            var refusals = MoneyRules.Check(money, corrected, book, row, Zone.Today(store.Time), HasReason(act)).ToList();
            if (refusals.Count > 0) throw new LedgerRefusedException(refusals);
            await ProjectEntries.WriteAsync(write, row, ProjectEntries.Next(book, row, money, act), corrected);
        },
        ct);

    /// <summary>Withdraws an entry of money: from then on it counts no more.</summary>
    /// <exception cref="LedgerRefusedException">There is no such entry, it was corrected, or there is no reason; nothing was written.</exception>
    public Task<ProjectStory> WithdrawAsync(string projectId, int no, Act act, CancellationToken ct = default) => WriteAsync(
        projectId,
        act,
        async (write, book, row) =>
        {
            var entries = book.MoneyOf(row);
            var entry = Entry(row, entries, no);
            if (!HasReason(act)) throw new LedgerRefusedException(ProjectMessages.CorrectionWhy);
            await ProjectEntries.WriteAsync(write, row, ProjectEntries.Next(book, row, new NewMoney(projectId, entry.Kind, entry.On, entry.Source, 0) { Note = entry.Note, Corrects = no }, act), entry);
        },
        ct);

    private Task<ProjectStory> WriteAsync(string id, Act act, Func<LedgerWrite, ProjectBook, ProjectRow, Task> enter, CancellationToken ct) => store.WriteAsync(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, await ProjectRows.PlanOfAsync(session, id));
            var write = await LedgerWrite.BeginAsync(session, store.Time, plan.RegionId, act);
            var book = await ProjectBook.LoadAsync(session, await PlanItems.LoadAsync(session, plan));
            var row = book.Rows.Single(known => known.PublicId == id);
            await ProjectAccess.DemandAsync(session, store.Time, act, plan, row);
            if (row.Dropped == 1) throw new LedgerRefusedException(ProjectMessages.Dropped(id));
            await enter(write, book, row);
            return await ProjectService.StoryAsync(session, id);
        },
        ct);

    private static ProjectMoney Entry(ProjectRow row, IReadOnlyList<ProjectMoney> entries, int no)
    {
        var entry = entries.FirstOrDefault(known => known.No == no) ?? throw new LedgerRefusedException(ProjectMessages.UnknownEntry(row.PublicId, no));
        return entry.Holds ? entry : throw new LedgerRefusedException(ProjectMessages.EntryGone(row.PublicId, entry));
    }

    private static bool HasReason(Act act) => !string.IsNullOrWhiteSpace(act.Why);
}
