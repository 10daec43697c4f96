using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Projects;

namespace Jundeng.Cli.Commands.Projects;

/// <summary><c>jundeng project change</c>: says something else of a project, or gives it up.</summary>
internal static class ProjectChangeCommand
{
    public static Command Create()
    {
        var id = ProjectCommand.Id();
        var name = new Option<string?>("--name") { Description = Strings.ProjectOptionName, HelpName = "TEXT" };
        var task = new Option<string?>("--task") { Description = Strings.ProjectOptionTask, HelpName = "ID" };
        var said = new ProjectOptions(isNew: false);
        var drop = new Option<bool>("--drop") { Description = Strings.ProjectOptionDrop };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("change", Strings.ProjectChangeDescription, Strings.ProjectChangeExamples) { id, name, task };
        foreach (var option in said.All.Concat([drop, act.Why, db, act.Who])) command.Options.Add(option);
        command.SetAction(async (parsed, ct) =>
        {
            var draft = said.Of(parsed) with { Name = parsed.GetValue(name), TaskId = parsed.GetValue(task), Drop = parsed.GetValue(drop) };
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            ProjectTable.PrintLine((await new ProjectService(store).ChangeAsync(parsed.GetRequiredValue(id), draft, act.Of(parsed), ct)).Project);
        });
        return command;
    }
}
