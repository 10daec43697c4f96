using Jundeng.Cli.Resources;
using Jundeng.Ledger.TaskLedger;
using Jundeng.Plans;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>The ledger of tasks for people: a line each, or one task field by field.</summary>
internal static class TaskTable
{
    public static void Print(PlanReading reading, IReadOnlyList<TaskEntry> entries)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnNumber).NoWrap(), new TableColumn(Strings.ColumnTitle), new TableColumn(Strings.TaskColumnType), new TableColumn(Strings.TaskColumnLeader),
            new TableColumn(Strings.TaskColumnPerson), new TableColumn(Strings.TaskColumnSupervisor), new TableColumn(Strings.TaskColumnUrgency).NoWrap(), new TableColumn(Strings.TaskColumnDue).NoWrap());
        foreach (var (task, entry) in reading.Tasks.Zip(entries))
            table.AddRow(
                new Text(task.Id), new Text(task.Title), new Text(entry.Kind ?? ""), new Text(entry.Leader ?? ""), new Text(entry.Person ?? ""), new Text(entry.Supervisor ?? ""),
                new Text(entry.Urgency == TaskUrgency.Normal ? "" : PlanTerms.Of(entry.Urgency)), new Text(Day(entry.Due)));
        Terminal.Tables().Write(table);
    }

    public static void Print(PlanTask task, TaskEntry entry)
    {
        Terminal.Out.WriteLine($"{task.Id}  {task.Title}");
        (string Name, string? Value)[] fields =
        [
            (Strings.TaskColumnType, entry.Kind), (Strings.TaskColumnBasis, entry.Basis), (Strings.TaskColumnLeader, entry.Leader), (Strings.TaskColumnPerson, entry.Person),
            (Strings.TaskColumnContact, entry.Contact), (Strings.TaskColumnSupervisor, entry.Supervisor), (Strings.TaskColumnUrgency, PlanTerms.Of(entry.Urgency)), (Strings.TaskColumnStart, Day(entry.Start)),
            (Strings.TaskColumnDue, Day(entry.Due)), (Strings.TaskColumnOriginalDue, Day(entry.OriginalDue)), (Strings.TaskColumnEvery, PlanTerms.Of(entry.ReportEvery)), (Strings.TaskColumnVisibility, PlanTerms.Of(entry.Visibility)),
        ];
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (var (name, value) in fields)
            if (!string.IsNullOrEmpty(value)) grid.AddRow(new Text(name), new Text(value));
        Terminal.Tables().Write(grid);
    }

    private static string Day(DateOnly? day) => day is { } known ? PlanTerms.Day(known) : "";
}
