using Jundeng.Cli.Resources;
using Jundeng.Ledger.Milestones;
using Jundeng.Ledger.Supervision.Meetings;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Milestones as a table for people.</summary>
internal static class MilestoneTable
{
    /// <param name="milestones">The milestones.</param>
    /// <param name="today">The day by which lateness is counted.</param>
    /// <param name="origins">The decisions that have become milestones, by their numbers; null where that is not told.</param>
    public static void Print(IReadOnlyList<Milestone> milestones, DateOnly today, IReadOnlyDictionary<int, MeetingDecision>? origins = null)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.MilestoneColumnNo).RightAligned(), new TableColumn(Strings.TaskColumnTask).NoWrap(), new TableColumn(Strings.MilestoneColumnName),
            new TableColumn(Strings.MilestoneColumnDue).NoWrap(), new TableColumn(Strings.MilestoneColumnDone).NoWrap(), new TableColumn(Strings.MilestoneColumnEvidence));
        var decided = milestones.Any(one => origins?.ContainsKey(one.No) == true);
        if (decided) table.AddColumn(new TableColumn(Strings.MilestoneColumnOrigin));
        foreach (var one in milestones)
        {
            var cells = new List<Text>
            {
                new("{0}".With(one.No)), new(one.TaskId), new(one.Name), new(PlanTerms.Day(one.Due)),
                new(one.Done is { } day ? PlanTerms.Day(day) : one.IsOverdue(today) ? Strings.MilestoneOverdue.With(today.DayNumber - one.Due.DayNumber) : ""), new(one.Evidence ?? ""),
            };
            if (decided) cells.Add(new(origins!.TryGetValue(one.No, out var decision) ? MeetingTable.Origin(decision) : ""));
            table.AddRow(cells);
        }

        Terminal.Tables().Write(table);
    }
}
