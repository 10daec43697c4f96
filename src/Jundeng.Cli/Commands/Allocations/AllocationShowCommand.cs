using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Allocations;

namespace Jundeng.Cli.Commands.Allocations;

/// <summary><c>jundeng allocation show</c>: the parts of a target.</summary>
internal static class AllocationShowCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var target = new Argument<string>("TARGET") { Description = Strings.AllocateArgumentTarget };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.AllocationShowDescription, Strings.AllocationShowExamples) { plan, target, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var allocations = await new AllocationService(store).OfTargetAsync(parsed.GetRequiredValue(plan), parsed.GetRequiredValue(target), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { allocations });
            else if (allocations.Count == 0) Terminal.Note(Strings.AllocationEmpty);
            else foreach (var one in allocations) AllocationTable.Print(one);
        });
        return command;
    }
}
