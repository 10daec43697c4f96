using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Indicators;

namespace Jundeng.Cli.Commands.Indicators;

/// <summary><c>jundeng indicators show</c>: an indicator over time, and the values that plans set for it.</summary>
internal static class IndicatorsShowCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("CODE") { Description = Strings.IndicatorsArgumentCode };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.IndicatorsShowDescription, Strings.IndicatorsShowExamples) { code, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var definitions = await new IndicatorService(store).HistoryAsync(parsed.GetRequiredValue(code), ct);
            var targets = await new IndicatorLinkService(store).TargetsAsync(parsed.GetRequiredValue(code), ct);
            if (parsed.GetRequiredValue(format) == Options.Json)
            {
                JsonOutput.Print(new { definitions, targets });
                return;
            }

            IndicatorTable.Print(definitions);
            if (targets.Count > 0) IndicatorTable.Print(targets);
        });
        return command;
    }
}
