using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Organisations;

namespace Jundeng.Cli.Commands.Organisations;

/// <summary><c>jundeng orgs list</c>: organisations as they were on a day.</summary>
internal static class OrgsListCommand
{
    public static Command Create()
    {
        var region = new Option<string?>("--region") { Description = Strings.OptionOrgsOf, HelpName = "CODE" };
        var asOf = Options.Day("--as-of", Strings.OptionOrgsAsOf);
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.OrgsListDescription, Strings.OrgsListExamples) { region, asOf, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var organisations = await new OrganisationService(store).ListAsync(parsed.GetValue(region), parsed.GetValue(asOf), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { organisations });
            else if (organisations.Count == 0) Terminal.Note(Strings.OrgsEmpty);
            else OrganisationTable.Print(organisations);
        });
        return command;
    }
}
