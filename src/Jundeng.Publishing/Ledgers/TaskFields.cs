using Jundeng.Ledger.TaskLedger;
using Jundeng.Publishing.Resources;

namespace Jundeng.Publishing.Ledgers;

/// <summary>What the ledger of tasks adds to an exported plan: the fields that say something of any task. Contacts are for those who work with it and stay out.</summary>
internal static class TaskFields
{
    private static readonly TaskField[] s_all =
    [
        new("task_type", () => Words.TaskType, entry => entry.Kind),
        new("task_basis", () => Words.TaskBasis, entry => entry.Basis),
        new("leader", () => Words.TaskLeader, entry => entry.Leader),
        new("person", () => Words.TaskPerson, entry => entry.Person),
        new("supervisor", () => Words.TaskSupervisor, entry => entry.Supervisor),
        new("urgency", () => Words.TaskUrgency, entry => entry.Urgency == Jundeng.Ledger.TaskLedger.TaskUrgency.Normal ? null : TaskWords.Of(entry.Urgency)) { Shown = entry => PlanTerms.Of(entry.Urgency) },
        new("start_on", () => Words.TaskStart, entry => Day(entry.Start)),
        new("due_on", () => Words.TaskDue, entry => Day(entry.Due)),
        new("original_due", () => Words.TaskOriginalDue, entry => Day(entry.OriginalDue)),
        new("report_every", () => Words.TaskReportEvery, entry => entry.ReportEvery is { } every ? TaskWords.Of(every) : null) { Shown = entry => PlanTerms.Of(entry.ReportEvery) },
    ];

    public static IReadOnlyList<TaskField> WithData(IEnumerable<TaskEntry> entries) => [.. s_all.Where(field => entries.Any(entry => field.Value(entry) is not null))];

    private static string? Day(DateOnly? day) => day is { } known ? PlanTerms.Day(known) : null;
}
