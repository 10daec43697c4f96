using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Implementations;

namespace Jundeng.Cli.Commands.Implementations;

/// <summary><c>jundeng implementation show</c>: the implementation plan of a task and how it came about.</summary>
internal static class ImplementationShowCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var task = new Argument<string>("TASK") { Description = Strings.TaskArgumentTask };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.ImplementationShowDescription, Strings.ImplementationShowExamples) { plan, task, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var history = await new ImplementationService(store).HistoryAsync(parsed.GetRequiredValue(plan), parsed.GetRequiredValue(task), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { history });
            else if (history.Count == 0) Terminal.Note(Strings.ImplementationEmpty);
            else ImplementationTable.PrintHistory(history);
        });
        return command;
    }
}
