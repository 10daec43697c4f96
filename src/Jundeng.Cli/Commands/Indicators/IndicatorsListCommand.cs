using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Indicators;

namespace Jundeng.Cli.Commands.Indicators;

/// <summary><c>jundeng indicators list</c>: the indicators of a day.</summary>
internal static class IndicatorsListCommand
{
    public static Command Create()
    {
        var asOf = Options.Day("--as-of", Strings.IndicatorsOptionAsOf);
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.IndicatorsListDescription, Strings.IndicatorsListExamples) { asOf, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var indicators = await new IndicatorService(store).ListAsync(parsed.GetValue(asOf), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { indicators });
            else if (indicators.Count == 0) Terminal.Note(Strings.IndicatorsEmpty);
            else IndicatorTable.Print(indicators);
        });
        return command;
    }
}
