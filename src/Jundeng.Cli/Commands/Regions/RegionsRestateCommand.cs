using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Regions;
using Jundeng.Publishing.Ledgers;

namespace Jundeng.Cli.Commands.Regions;

/// <summary><c>jundeng regions restate</c>: figures of old regions as figures of later ones.</summary>
internal static class RegionsRestateCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("DATA.csv") { Description = Strings.ArgumentRestate };
        var from = Options.RequiredDay("--from", Strings.OptionRestateFrom);
        var to = Options.Day("--to", Strings.OptionRestateTo);
        var db = Database.Option();
        var command = new DocumentedCommand("restate", Strings.RegionsRestateDescription, Strings.RegionsRestateExamples) { file, from, to, db };
        command.SetAction(async (parsed, ct) =>
        {
            var source = SourceFile.Read(parsed.GetRequiredValue(file));
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var rows = await new RegionService(store).RestateAsync(source.Bytes, source.Name, parsed.GetRequiredValue(from)!.Value, parsed.GetValue(to), ct);
            RegionCsv.Write(Terminal.Out, rows);
        });
        return command;
    }
}
