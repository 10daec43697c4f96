using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Projects;

namespace Jundeng.Cli.Commands.Projects;

/// <summary><c>jundeng project add</c>: adds a project to a task.</summary>
internal static class ProjectAddCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var task = new Argument<string>("TASK") { Description = Strings.TaskArgumentTask };
        var name = new Argument<string>("NAME") { Description = Strings.ProjectArgumentName };
        var said = new ProjectOptions(isNew: true);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("add", Strings.ProjectAddDescription, Strings.ProjectAddExamples) { plan, task, name };
        foreach (var option in said.All.Concat([act.Why, db, act.Who])) command.Options.Add(option);
        command.SetAction(async (parsed, ct) =>
        {
            var draft = said.Of(parsed) with { TaskId = parsed.GetRequiredValue(task), Name = parsed.GetRequiredValue(name) };
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            ProjectTable.PrintLine((await new ProjectService(store).AddAsync(parsed.GetRequiredValue(plan), draft, act.Of(parsed), ct)).Project);
        });
        return command;
    }
}
