using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Regions;

namespace Jundeng.Cli.Commands.Regions;

/// <summary><c>jundeng regions merge</c>: regions become part of another.</summary>
internal static class RegionsMergeCommand
{
    public static Command Create()
    {
        var from = new Argument<string[]>("CODE") { Description = Strings.ArgumentMerged, Arity = ArgumentArity.OneOrMore };
        var into = new Option<string>("--into") { Description = Strings.OptionMergeInto, HelpName = "CODE", Required = true };
        var name = new Option<string?>("--name") { Description = Strings.OptionMergeName, HelpName = "NAME" };
        var on = Options.RequiredDay("--on", Strings.OptionOn);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("merge", Strings.RegionsMergeDescription, Strings.RegionsMergeExamples) { from, into, name, on, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var merger = new RegionMerger(parsed.GetRequiredValue(from), parsed.GetRequiredValue(into), parsed.GetValue(name), parsed.GetRequiredValue(on)!.Value);
            RegionTable.Print([await new RegionService(store).MergeAsync(merger, act.Of(parsed), ct)]);
        });
        return command;
    }
}
