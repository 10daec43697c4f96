using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.TaskLedger;

namespace Jundeng.Cli.Commands.TaskLedger;

/// <summary><c>jundeng task import</c>: changes the ledger of tasks as a table says.</summary>
internal static class TaskImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Strings.TaskArgumentFile };
        var plan = new Option<string>("--plan") { Description = Strings.ArgumentPlan, HelpName = "PLAN", Required = true };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("import", Strings.TaskImportDescription, Strings.TaskImportExamples) { file, plan, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var table = SourceFile.Read(parsed.GetRequiredValue(file));
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var changed = await new TaskLedgerService(store).ImportAsync(parsed.GetRequiredValue(plan), table.Bytes, table.Name, act.Of(parsed), ct);
            Terminal.Out.WriteLine(Strings.TaskImported.With(changed.Count));
        });
        return command;
    }
}
