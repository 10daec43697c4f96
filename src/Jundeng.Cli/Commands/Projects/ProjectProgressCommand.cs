using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Projects;

namespace Jundeng.Cli.Commands.Projects;

/// <summary><c>jundeng project progress</c>: how far a project has come.</summary>
internal static class ProjectProgressCommand
{
    public static Command Create()
    {
        var id = ProjectCommand.Id();
        var words = new Argument<string>("WORDS") { Description = Strings.ProjectArgumentWords };
        var percent = Options.Number("--percent", Strings.ProjectOptionPercent, "P");
        percent.Required = true;
        var completed = ProjectOptions.Amount("--completed", Strings.ProjectOptionCompleted);
        var on = Options.RequiredDay("--on", Strings.ProjectOptionOn);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("progress", Strings.ProjectProgressDescription, Strings.ProjectProgressExamples) { id, words, percent, completed, on, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var progress = new NewProgress(parsed.GetRequiredValue(id), parsed.GetRequiredValue(on)!.Value, parsed.GetRequiredValue(percent)!.Value, parsed.GetRequiredValue(words)) { Completed = parsed.GetValue(completed) };
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            ProjectTable.PrintLine((await new ProjectWorkService(store).ReportAsync(progress, act.Of(parsed), ct)).Project);
        });
        return command;
    }
}
