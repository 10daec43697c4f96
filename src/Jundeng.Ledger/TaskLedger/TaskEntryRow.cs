namespace Jundeng.Ledger.TaskLedger;

/// <summary>A row of <c>task_entry</c>.</summary>
internal sealed record TaskEntryRow(
    long ItemNo, string? Kind, string? Basis, string? Leader, string? Person, string? Contact, string? Supervisor, string Urgency, string? StartOn, string? DueOn, string? OriginalDue,
    string? ReportEvery, string Visibility)
{
    public IReadOnlyList<object?> Values(long planNo) =>
        [planNo, ItemNo, Kind, Basis, Leader, Person, Contact, Supervisor, Urgency, StartOn, DueOn, OriginalDue, ReportEvery, Visibility];

    public static TaskEntryRow Of(TaskEntry entry, long item) => new(
        item, entry.Kind, entry.Basis, entry.Leader, entry.Person, entry.Contact, entry.Supervisor, TaskWords.Of(entry.Urgency), Iso.Of(entry.Start), Iso.Of(entry.Due), Iso.Of(entry.OriginalDue),
        entry.ReportEvery is { } every ? TaskWords.Of(every) : null, TaskWords.Of(entry.Visibility));

    public TaskEntry ToEntry(string task) => new(task)
    {
        Kind = Kind,
        Basis = Basis,
        Leader = Leader,
        Person = Person,
        Contact = Contact,
        Supervisor = Supervisor,
        Urgency = TaskWords.Urgency(Urgency)!.Value,
        Start = Iso.ToDayOrNull(StartOn),
        Due = Iso.ToDayOrNull(DueOn),
        OriginalDue = Iso.ToDayOrNull(OriginalDue),
        ReportEvery = TaskWords.Frequency(ReportEvery),
        Visibility = TaskWords.Visibility(Visibility)!.Value,
    };
}
