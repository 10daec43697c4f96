using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Milestones;
using Jundeng.Ledger.Supervision.Meetings;

namespace Jundeng.Cli.Commands.Milestones;

/// <summary><c>jundeng milestone list</c>: the milestones of a plan.</summary>
internal static class MilestoneListCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var task = new Option<string?>("--task") { Description = Strings.MilestoneOptionTask, HelpName = "ID" };
        var overdue = new Option<bool>("--overdue") { Description = Strings.MilestoneOptionOverdue };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.MilestoneListDescription, Strings.MilestoneListExamples) { plan, task, overdue, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var service = new MilestoneService(store);
            var today = service.Today;
            IReadOnlyList<Milestone> milestones =
                [.. (await service.ListAsync(parsed.GetRequiredValue(plan), parsed.GetValue(task), ct)).Where(milestone => !parsed.GetValue(overdue) || milestone.IsOverdue(today))];
            var origins = await new MeetingService(store).OfMilestonesAsync(parsed.GetRequiredValue(plan), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { milestones, origins });
            else if (milestones.Count == 0) Terminal.Note(Strings.MilestoneEmpty);
            else MilestoneTable.Print(milestones, today, origins);
        });
        return command;
    }
}
