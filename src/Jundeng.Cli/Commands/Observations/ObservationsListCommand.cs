using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Observations;
using Spectre.Console;

namespace Jundeng.Cli.Commands.Observations;

/// <summary><c>jundeng observations list</c>: what is observed, indicator by indicator.</summary>
internal static class ObservationsListCommand
{
    public static Command Create()
    {
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.ObservationsListDescription, Strings.ObservationsListExamples) { format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var indicators = await new ObservationService(store).IndicatorsAsync(ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { indicators });
            else if (indicators.Count == 0) Terminal.Note(Strings.ObservationsEmpty);
            else Print(indicators);
        });
        return command;
    }

    private static void Print(IReadOnlyList<ObservedIndicator> indicators)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnIndicator),
            new TableColumn(Strings.ColumnUnit).NoWrap(),
            new TableColumn(Strings.ColumnRegions).RightAligned(),
            new TableColumn(Strings.ColumnPeriods).NoWrap(),
            new TableColumn(Strings.ColumnObservations).RightAligned());
        foreach (var indicator in indicators)
            table.AddRow(
                new Text(indicator.Indicator), new Text(indicator.Unit ?? ""), new Text("{0}".With(indicator.Regions)),
                new Text(indicator.Periods == 1 ? indicator.First : Strings.ObservationsPeriods.With(indicator.First, indicator.Last, indicator.Periods)), new Text("{0}".With(indicator.Observations)));
        Terminal.Tables().Write(table);
    }
}
