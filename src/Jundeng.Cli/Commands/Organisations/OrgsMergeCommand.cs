using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Organisations;

namespace Jundeng.Cli.Commands.Organisations;

/// <summary><c>jundeng orgs merge</c>: dissolves organisations in favour of their heir.</summary>
internal static class OrgsMergeCommand
{
    public static Command Create()
    {
        var from = new Argument<string[]>("ID") { Description = Strings.ArgumentDissolved, Arity = ArgumentArity.OneOrMore };
        var into = new Option<string>("--into") { Description = Strings.OptionHeir, HelpName = "ID", Required = true };
        var on = Options.RequiredDay("--on", Strings.OptionOn);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("merge", Strings.OrgsMergeDescription, Strings.OrgsMergeExamples) { from, into, on, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var merger = new OrganisationMerger(parsed.GetRequiredValue(from), parsed.GetRequiredValue(into), parsed.GetRequiredValue(on)!.Value);
            var heir = await new OrganisationService(store).MergeAsync(merger, act.Of(parsed), ct);
            Terminal.Out.WriteLine(Strings.OrgsMerged.With(string.Join(Strings.ListSeparator, merger.From), heir.Id, heir.Name));
        });
        return command;
    }
}
