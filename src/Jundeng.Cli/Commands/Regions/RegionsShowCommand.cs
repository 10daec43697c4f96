using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Regions;

namespace Jundeng.Cli.Commands.Regions;

/// <summary><c>jundeng regions show</c>: the history of a region.</summary>
internal static class RegionsShowCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("CODE") { Description = Strings.ArgumentRegion };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.RegionsShowDescription, Strings.RegionsShowExamples) { code, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var states = await new RegionService(store).HistoryAsync(parsed.GetRequiredValue(code), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { states });
            else RegionTable.Print(states);
        });
        return command;
    }
}
