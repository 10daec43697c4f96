using Jundeng.Cli.Resources;
using Jundeng.Ledger.Milestones;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Milestones as a table for people.</summary>
internal static class MilestoneTable
{
    /// <param name="milestones">The milestones.</param>
    /// <param name="today">The day by which lateness is counted.</param>
    public static void Print(IReadOnlyList<Milestone> milestones, DateOnly today)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.MilestoneColumnNo).RightAligned(), new TableColumn(Strings.TaskColumnTask).NoWrap(), new TableColumn(Strings.MilestoneColumnName),
            new TableColumn(Strings.MilestoneColumnDue).NoWrap(), new TableColumn(Strings.MilestoneColumnDone).NoWrap(), new TableColumn(Strings.MilestoneColumnEvidence));
        foreach (var one in milestones)
            table.AddRow(
                new Text("{0}".With(one.No)), new Text(one.TaskId), new Text(one.Name), new Text(PlanTerms.Day(one.Due)),
                new Text(one.Done is { } day ? PlanTerms.Day(day) : one.IsOverdue(today) ? Strings.MilestoneOverdue.With(today.DayNumber - one.Due.DayNumber) : ""), new Text(one.Evidence ?? ""));
        Terminal.Tables().Write(table);
    }
}
