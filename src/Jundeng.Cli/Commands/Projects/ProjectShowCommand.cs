using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Projects;

namespace Jundeng.Cli.Commands.Projects;

/// <summary><c>jundeng project show</c>: a project with its whole story.</summary>
internal static class ProjectShowCommand
{
    public static Command Create()
    {
        var id = ProjectCommand.Id();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.ProjectShowDescription, Strings.ProjectShowExamples) { id, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var story = await new ProjectService(store).GetAsync(parsed.GetRequiredValue(id), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(story);
            else ProjectTable.Print(story);
        });
        return command;
    }
}
