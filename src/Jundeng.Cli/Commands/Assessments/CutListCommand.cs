using System.CommandLine;
using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Web.Figures;
using Spectre.Console;

namespace Jundeng.Cli.Commands.Assessments;

/// <summary><c>jundeng cut list</c>: every cut.</summary>
internal static class CutListCommand
{
    public static Command Create()
    {
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.CutListDescription, Strings.CutListExamples) { format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var cuts = await new CutService(store).ListAsync(ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { cuts });
            else if (cuts.Count == 0) Terminal.Note(Strings.CutListEmpty);
            else Print(cuts);
        });
        return command;
    }

    private static void Print(IReadOnlyList<Cut> cuts)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnCut).NoWrap(),
            new TableColumn(Strings.ColumnObservations).RightAligned(),
            new TableColumn(Strings.ColumnRegions).RightAligned(),
            new TableColumn(Strings.ColumnPeriods).RightAligned(),
            new TableColumn(Strings.ColumnIndicators).RightAligned(),
            new TableColumn(Strings.ColumnMade).NoWrap(),
            new TableColumn(Strings.ColumnSource));
        foreach (var cut in cuts)
            table.AddRow(
                new Text(cut.Id), Number(cut.Observations), Number(cut.Regions), Number(cut.Periods), Number(cut.Indicators), new Text(Amounts.Day(cut.MadeAt)), new Text(cut.FileName));
        Terminal.Tables().Write(table);
    }

    private static Text Number(int value) => new(value.ToString(CultureInfo.InvariantCulture));
}
