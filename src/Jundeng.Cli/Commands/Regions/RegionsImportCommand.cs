using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Regions;
using Jundeng.Publishing;

namespace Jundeng.Cli.Commands.Regions;

/// <summary><c>jundeng regions import</c>: takes regions from a list.</summary>
internal static class RegionsImportCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = Strings.ArgumentRegions };
        var villages = new Option<bool>("--villages") { Description = Strings.OptionVillages };
        var from = Options.Day("--from", Strings.OptionRegionsFrom);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("import", Strings.RegionsImportDescription, Strings.RegionsImportExamples) { path, villages, from, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenAsync(parsed.GetRequiredValue(db), ct);
            var result = await Waiting.ForAsync(
                Strings.RegionsImporting,
                () => new RegionService(store).ImportAsync(parsed.GetRequiredValue(path), parsed.GetValue(villages), parsed.GetValue(from), act.Of(parsed), ct));
            foreach (var note in result.Notes) Terminal.Note(PlanTerms.Of(note));
            Terminal.Out.WriteLine(Strings.RegionsImported.With(result.Rows, result.Added, result.Changed, result.Unchanged));
        });
        return command;
    }
}
