using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Milestones;
using Jundeng.Ledger.TaskLedger;

namespace Jundeng.Cli.Commands.TaskLedger;

/// <summary><c>jundeng task show</c>: all about a task.</summary>
internal static class TaskShowCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var task = new Argument<string>("TASK") { Description = Strings.TaskArgumentTask };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.TaskShowDescription, Strings.TaskShowExamples) { plan, task, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var (planId, taskId) = (parsed.GetRequiredValue(plan), parsed.GetRequiredValue(task));
            var entry = await new TaskLedgerService(store).GetAsync(planId, taskId, ct);
            var milestones = await new MilestoneService(store).ListAsync(planId, taskId, ct);
            var duties = await new DutyService(store).ListAsync(planId, null, ct);
            duties = duties with { Duties = [.. duties.Duties.Where(duty => duty.TaskId == taskId)] };
            if (parsed.GetRequiredValue(format) == Options.Json)
            {
                JsonOutput.Print(new { entry, duties.Duties, milestones });
                return;
            }

            TaskTable.Print((await Database.FindPlanAsync(store, planId, ct)).Reading.Tasks.Single(one => one.Id == taskId), entry);
            DutyTable.PrintRows(duties.Duties);
            if (milestones.Count > 0) MilestoneTable.Print(milestones, duties.On);
        });
        return command;
    }
}
