using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Allocations;
using Jundeng.Publishing.Ledgers;

namespace Jundeng.Cli.Commands.Allocations;

/// <summary><c>jundeng allocation list</c>: the divided targets of a plan.</summary>
internal static class AllocationListCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var format = Options.Format(Options.Table, Options.Json, Options.Csv);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.AllocationListDescription, Strings.AllocationListExamples) { plan, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var allocations = await new AllocationService(store).ListAsync(parsed.GetRequiredValue(plan), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { allocations });
            else if (parsed.GetRequiredValue(format) == Options.Csv) AllocationCsv.Write(Terminal.Out, allocations);
            else if (allocations.Count == 0) Terminal.Note(Strings.AllocationEmpty);
            else AllocationTable.Print(allocations);
        });
        return command;
    }
}
