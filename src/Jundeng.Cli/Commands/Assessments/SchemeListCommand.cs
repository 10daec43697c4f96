using System.CommandLine;
using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Publishing;
using Jundeng.Web.Figures;
using Spectre.Console;

namespace Jundeng.Cli.Commands.Assessments;

/// <summary><c>jundeng scheme list</c>: every version of every scheme.</summary>
internal static class SchemeListCommand
{
    public static Command Create()
    {
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.SchemeListDescription, Strings.SchemeListExamples) { format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var schemes = await new SchemeService(store).ListAsync(ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { schemes });
            else if (schemes.Count == 0) Terminal.Note(Strings.SchemeListEmpty);
            else Print(schemes);
        });
        return command;
    }

    private static void Print(IReadOnlyList<SchemeVersion> schemes)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnScheme).NoWrap(),
            new TableColumn(Strings.ColumnIndicators).RightAligned(),
            new TableColumn(Strings.ColumnAdded).NoWrap(),
            new TableColumn(Strings.ColumnTitle));
        foreach (var scheme in schemes)
            table.AddRow(
                new Text(scheme.Name), new Text(scheme.Indicators.ToString(CultureInfo.InvariantCulture)), new Text(Amounts.Day(scheme.AddedAt)), new Text(PlanTerms.Of(scheme.Title)));
        Terminal.Tables().Write(table);
    }
}
