using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Regions;

namespace Jundeng.Cli.Commands.Regions;

/// <summary><c>jundeng regions list</c>: regions as they were on a day.</summary>
internal static class RegionsListCommand
{
    public static Command Create()
    {
        var under = new Option<string?>("--under") { Description = Strings.OptionUnder, HelpName = "CODE" };
        var level = new Option<string?>("--level") { Description = Strings.OptionLevel, HelpName = string.Join('|', RegionWords.Levels) }.Among([.. RegionWords.Levels]);
        var asOf = Options.Day("--as-of", Strings.OptionRegionsAsOf);
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.RegionsListDescription, Strings.RegionsListExamples) { under, level, asOf, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var query = new RegionQuery { Under = parsed.GetValue(under), Level = RegionWords.Level(parsed.GetValue(level)), AsOf = parsed.GetValue(asOf) };
            var regions = await new RegionService(store).ListAsync(query, ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { regions });
            else if (regions.Count == 0) Terminal.Note(Strings.RegionsEmpty);
            else RegionTable.Print(regions);
        });
        return command;
    }
}
