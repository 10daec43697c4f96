using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Organisations;

namespace Jundeng.Cli.Commands.Organisations;

/// <summary><c>jundeng orgs show</c>: the history of an organisation.</summary>
internal static class OrgsShowCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = Strings.ArgumentOrg };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.OrgsShowDescription, Strings.OrgsShowExamples) { id, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var states = await new OrganisationService(store).HistoryAsync(parsed.GetRequiredValue(id), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { states });
            else OrganisationTable.Print(states);
        });
        return command;
    }
}
