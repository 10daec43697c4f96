using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Projects;

namespace Jundeng.Cli.Commands.Projects;

/// <summary><c>jundeng project list</c>: the projects of a plan with their money, by project, task or source.</summary>
internal static class ProjectListCommand
{
    private const string ByProject = "project";
    private const string ByTask = "task";
    private const string BySource = "source";

    public static Command Create()
    {
        var plan = Options.Plan();
        var task = new Option<string?>("--task") { Description = Strings.ProjectOptionOfTask, HelpName = "ID" };
        var by = new Option<string>("--by") { Description = Strings.ProjectOptionBy, HelpName = $"{ByProject}|{ByTask}|{BySource}", DefaultValueFactory = _ => ByProject }.Among(ByProject, ByTask, BySource);
        var asOf = Options.Day("--as-of", Strings.ProjectOptionAsOf);
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.ProjectListDescription, Strings.ProjectListExamples) { plan, task, by, asOf, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var funds = await new ProjectService(store).ListAsync(parsed.GetRequiredValue(plan), parsed.GetValue(task), parsed.GetValue(asOf), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(funds);
            else if (funds.Projects.Count == 0) Terminal.Note(Strings.ProjectEmpty);
            else if (parsed.GetRequiredValue(by) == ByTask) ProjectTable.PrintTasks(funds);
            else if (parsed.GetRequiredValue(by) == BySource) ProjectTable.PrintSources(funds.Sources, funds.Money);
            else ProjectTable.Print(funds);
        });
        return command;
    }
}
