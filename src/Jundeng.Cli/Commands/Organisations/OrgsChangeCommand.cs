using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Organisations;

namespace Jundeng.Cli.Commands.Organisations;

/// <summary><c>jundeng orgs change</c>: other names or another kind.</summary>
internal static class OrgsChangeCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = Strings.ArgumentOrg };
        var on = Options.RequiredDay("--on", Strings.OptionOn);
        var name = new Option<string?>("--name") { Description = Strings.OptionOrgName, HelpName = "NAME" };
        var shortName = new Option<string?>("--short") { Description = Strings.OptionOrgShort, HelpName = "NAME" };
        var alias = new Option<string[]>("--alias") { Description = Strings.OptionOrgAlias, HelpName = "NAME", AllowMultipleArgumentsPerToken = true };
        var kind = new Option<string?>("--kind") { Description = Strings.OptionOrgKind, HelpName = string.Join('|', OrganisationWords.Kinds) }.Among([.. OrganisationWords.Kinds]);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("change", Strings.OrgsChangeDescription, Strings.OrgsChangeExamples) { id, on, name, shortName, alias, kind, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var change = new OrganisationChange(parsed.GetRequiredValue(id), parsed.GetRequiredValue(on)!.Value)
            {
                Name = parsed.GetValue(name),
                ShortName = parsed.GetValue(shortName),
                Aliases = parsed.GetValue(alias) ?? [],
                Kind = OrganisationWords.Kind(parsed.GetValue(kind)),
            };
            OrganisationTable.Print([await new OrganisationService(store).ChangeAsync(change, act.Of(parsed), ct)]);
        });
        return command;
    }
}
