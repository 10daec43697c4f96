using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.TaskLedger;

namespace Jundeng.Cli.Commands.TaskLedger;

/// <summary><c>jundeng task list</c>: what the ledger says of the tasks of a plan.</summary>
internal static class TaskListCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.TaskListDescription, Strings.TaskListExamples) { plan, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var id = parsed.GetRequiredValue(plan);
            var tasks = await new TaskLedgerService(store).ListAsync(id, ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { tasks });
            else TaskTable.Print((await Database.FindPlanAsync(store, id, ct)).Reading, tasks);
        });
        return command;
    }
}
