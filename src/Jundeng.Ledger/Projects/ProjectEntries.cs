using Jundeng.Ledger.Audit;

namespace Jundeng.Ledger.Projects;

/// <summary>Entries of progress and money: what is next in a project, and how it is stored.</summary>
internal static class ProjectEntries
{
    public static ProgressRow Next(ProjectBook book, ProjectRow row, NewProgress progress, Act act) =>
        new(row.ProjectNo, book.ProgressOf(row).Count + 1L, Iso.Of(progress.On), progress.Percent, progress.Words.Trim(), progress.Completed, act.Who, act.Why);

    public static MoneyRow Next(ProjectBook book, ProjectRow row, NewMoney money, Act act)
    {
        var note = string.IsNullOrWhiteSpace(money.Note) ? null : money.Note.Trim();
        var source = book.Sources.Find(money.Source)?.Code ?? money.Source;
        return new(row.ProjectNo, book.MoneyOf(row).Count + 1L, ProjectTerms.Code(money.Kind), Iso.Of(money.On), source, money.Amount, note, money.Corrects, act.Who, act.Why);
    }

    /// <summary>Stores an entry with its event.</summary>
    public static async Task WriteAsync(LedgerWrite write, ProjectRow row, ProgressRow entry, ProjectProgress? before)
    {
        write.Add(ProjectRows.Progress, row.ProjectNo, entry.EntryNo, entry.OnDate, entry.Percent, entry.Words, entry.Completed);
        await write.CommitAsync(
            EventType.ProjectProgressed, row.PublicId, before is null ? null : new { before.On, before.Percent, before.Completed },
            new { no = entry.EntryNo, on = entry.OnDate, entry.Percent, entry.Words, entry.Completed });
    }

    /// <summary>Stores an entry with its event.</summary>
    public static async Task WriteAsync(LedgerWrite write, ProjectRow row, MoneyRow entry, ProjectMoney? corrected)
    {
        write.Add(ProjectRows.Money, row.ProjectNo, entry.EntryNo, entry.Kind, entry.OnDate, entry.Source, entry.Amount, entry.Note, entry.Corrects);
        await write.CommitAsync(
            EventType.ProjectMoneyEntered, row.PublicId, corrected is null ? null : new { corrected.No, corrected.On, corrected.Source, corrected.Amount },
            new { no = entry.EntryNo, entry.Kind, on = entry.OnDate, entry.Source, entry.Amount, entry.Note, entry.Corrects });
    }
}
