using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Milestones;

namespace Jundeng.Cli.Commands.Milestones;

/// <summary><c>jundeng milestone add</c>: sets a milestone.</summary>
internal static class MilestoneAddCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var task = new Argument<string>("TASK") { Description = Strings.TaskArgumentTask };
        var name = new Argument<string>("NAME") { Description = Strings.MilestoneArgumentName };
        var due = Options.RequiredDay("--due", Strings.MilestoneOptionDue);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("add", Strings.MilestoneAddDescription, Strings.MilestoneAddExamples) { plan, task, name, due, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var service = new MilestoneService(store);
            var milestone = new NewMilestone(parsed.GetRequiredValue(task), parsed.GetRequiredValue(name), parsed.GetRequiredValue(due)!.Value);
            MilestoneTable.Print(await service.AddAsync(parsed.GetRequiredValue(plan), [milestone], act.Of(parsed), ct), service.Today);
        });
        return command;
    }
}
