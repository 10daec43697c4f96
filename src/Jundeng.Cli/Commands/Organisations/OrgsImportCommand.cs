using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Organisations;
using Jundeng.Publishing;

namespace Jundeng.Cli.Commands.Organisations;

/// <summary><c>jundeng orgs import</c>: takes organisations from a list.</summary>
internal static class OrgsImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Strings.ArgumentOrgs };
        var region = new Option<string?>("--region") { Description = Strings.OptionOrgsRegion, HelpName = "CODE" };
        var from = Options.Day("--from", Strings.OptionOrgsFrom);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("import", Strings.OrgsImportDescription, Strings.OrgsImportExamples) { file, region, from, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var list = SourceFile.Read(parsed.GetRequiredValue(file));
            await using var store = await Database.OpenAsync(parsed.GetRequiredValue(db), ct);
            var result = await new OrganisationService(store).ImportAsync(list.Bytes, list.Name, parsed.GetValue(region), parsed.GetValue(from), act.Of(parsed), ct);
            foreach (var note in result.Notes) Terminal.Note(PlanTerms.Of(note));
            Terminal.Out.WriteLine(Strings.OrgsImported.With(result.Rows, result.Added, result.Changed, result.Unchanged));
        });
        return command;
    }
}
