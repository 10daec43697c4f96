using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Projects;
using Jundeng.Publishing.Spreadsheets;

namespace Jundeng.Cli.Commands.Projects;

/// <summary><c>jundeng project import</c>: adds and changes projects as a table says.</summary>
internal static class ProjectImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Strings.ProjectArgumentFile };
        var plan = new Option<string>("--plan") { Description = Strings.ArgumentPlan, HelpName = "PLAN", Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = Strings.ProjectOptionDryRun };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("import", Strings.ProjectImportDescription, Strings.ProjectImportExamples) { file, plan, dryRun, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var source = SourceFile.Read(parsed.GetRequiredValue(file));
            var table = SheetTable.IsWorkbook(source.Bytes) ? SheetTable.ToCsv(source.Bytes, source.Name) : source.Bytes;
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var dry = parsed.GetValue(dryRun);
            var result = await new ProjectService(store).ImportAsync(parsed.GetRequiredValue(plan), table, source.Name, dry, act.Of(parsed), ct);
            Terminal.Out.WriteLine((dry ? Strings.ProjectWouldImport : Strings.ProjectImported).With(result.Added, result.Changed, result.Unchanged));
        });
        return command;
    }
}
