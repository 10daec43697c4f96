using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Projects;
using Jundeng.Publishing.Spreadsheets;

namespace Jundeng.Cli.Commands.Projects;

/// <summary><c>jundeng project import-work</c>: enters progress and money of projects as a table says.</summary>
internal static class ProjectImportWorkCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Strings.ProjectArgumentWork };
        var plan = new Option<string>("--plan") { Description = Strings.ArgumentPlan, HelpName = "PLAN", Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = Strings.ProjectOptionDryRun };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("import-work", Strings.ProjectImportWorkDescription, Strings.ProjectImportWorkExamples) { file, plan, dryRun, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var source = SourceFile.Read(parsed.GetRequiredValue(file));
            var table = SheetTable.IsWorkbook(source.Bytes) ? SheetTable.ToCsv(source.Bytes, source.Name) : source.Bytes;
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var dry = parsed.GetValue(dryRun);
            var result = await new ProjectWorkImport(store).ImportAsync(parsed.GetRequiredValue(plan), table, source.Name, dry, act.Of(parsed), ct);
            Terminal.Out.WriteLine((dry ? Strings.ProjectWouldImportWork : Strings.ProjectImportedWork).With(result.Progress, result.Arrivals, result.Payments, result.Known));
        });
        return command;
    }
}
