using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Allocations;
using Jundeng.Publishing.Spreadsheets;

namespace Jundeng.Cli.Commands.Allocations;

/// <summary><c>jundeng allocation import</c>: divides targets as a table says.</summary>
internal static class AllocationImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Strings.AllocationArgumentFile };
        var plan = new Option<string>("--plan") { Description = Strings.ArgumentPlan, HelpName = "PLAN", Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = Strings.AllocationOptionDryRun };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("import", Strings.AllocationImportDescription, Strings.AllocationImportExamples) { file, plan, dryRun, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var source = SourceFile.Read(parsed.GetRequiredValue(file));
            var table = SheetTable.IsWorkbook(source.Bytes) ? SheetTable.ToCsv(source.Bytes, source.Name) : source.Bytes;
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            AllocationTable.Print(await new AllocationService(store).ImportAsync(parsed.GetRequiredValue(plan), table, source.Name, parsed.GetValue(dryRun), act.Of(parsed), ct));
        });
        return command;
    }
}
