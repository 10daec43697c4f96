using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Publishing;
using Jundeng.Web.Api.Assessment;
using Jundeng.Web.Figures;
using Spectre.Console;

namespace Jundeng.Cli.Commands.Assessments;

/// <summary><c>jundeng run list</c>: every run.</summary>
internal static class RunListCommand
{
    public static Command Create()
    {
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.RunListDescription, Strings.RunListExamples) { format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var runs = await new RunService(store).ListAsync(ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new RunListResponse([.. runs.Select(RunResponse.Of)]));
            else if (runs.Count == 0) Terminal.Note(Strings.RunListEmpty);
            else Print(runs);
        });
        return command;
    }

    private static void Print(IReadOnlyList<RunSummary> runs)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnRun).NoWrap(),
            new TableColumn(Strings.ColumnScheme).NoWrap(),
            new TableColumn(Strings.ColumnCut).NoWrap(),
            new TableColumn(Strings.ColumnMade).NoWrap(),
            new TableColumn(Strings.ColumnChecksum).NoWrap(),
            new TableColumn(Strings.ColumnTitle));
        foreach (var run in runs)
            table.AddRow(
                new Text(run.Id), new Text(run.SchemeName.ToString()), new Text(run.Cut), new Text(Amounts.Day(run.MadeAt)), new Text(run.Sha256[..12]), new Text(PlanTerms.Of(run.Title)));
        Terminal.Tables().Write(table);
    }
}
