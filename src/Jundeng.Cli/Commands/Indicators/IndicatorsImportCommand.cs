using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Indicators;

namespace Jundeng.Cli.Commands.Indicators;

/// <summary><c>jundeng indicators import</c>: takes indicators from a table.</summary>
internal static class IndicatorsImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Strings.IndicatorsArgumentFile };
        var from = Options.Day("--from", Strings.IndicatorsOptionFrom);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("import", Strings.IndicatorsImportDescription, Strings.IndicatorsImportExamples) { file, from, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var table = SourceFile.Read(parsed.GetRequiredValue(file));
            await using var store = await Database.OpenAsync(parsed.GetRequiredValue(db), ct);
            var result = await new IndicatorService(store).ImportAsync(table.Bytes, table.Name, parsed.GetValue(from), act.Of(parsed), ct);
            Terminal.Out.WriteLine(Strings.IndicatorsImported.With(result.Rows, result.Added, result.Changed, result.Unchanged));
        });
        return command;
    }
}
