namespace Jundeng.Ledger.Projects;

/// <summary>A row of <c>project_progress</c> with who and why.</summary>
internal sealed record ProgressRow(long ProjectNo, long EntryNo, string OnDate, double Percent, string Words, long? Completed, string Who, string? Why)
{
    public ProjectProgress ToProgress() => new((int)EntryNo, Iso.ToDay(OnDate), Percent, Words, Completed, Who, Why);
}
