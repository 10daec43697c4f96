using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Two runs for people.</summary>
internal static class ComparisonTable
{
    public static void Print(RunComparison comparison, IReadOnlyList<RunChange> changes)
    {
        Terminal.Out.WriteLine(Strings.CompareHead.With(
            comparison.Before.Summary.Id, comparison.After.Summary.Id, Word(comparison.DataDiffer), Word(comparison.TargetsDiffer), Word(comparison.SchemesDiffer),
            comparison.Changes.Count(change => !change.IsSame), comparison.Changes.Count));
        if (!comparison.IsExplained) Terminal.Note(Strings.CompareUnexplained);
        if (changes.Count == 0) return;
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnRegion).NoWrap(),
            new TableColumn(Strings.ColumnPeriod).NoWrap(),
            new TableColumn(Strings.ColumnNode),
            new TableColumn(comparison.Before.Summary.Id).RightAligned(),
            new TableColumn(comparison.After.Summary.Id).RightAligned(),
            new TableColumn(Strings.ColumnDifference).RightAligned(),
            new TableColumn(Strings.ColumnDueToData).RightAligned(),
            new TableColumn(Strings.ColumnDueToTargets).RightAligned(),
            new TableColumn(Strings.ColumnDueToScheme).RightAligned());
        foreach (var change in changes)
            table.AddRow(
                new Text(comparison.After.Run.Scheme.NameOf(change.Region)), new Text(change.Period), new Text(PlanTerms.Of(change.Name)),
                new Text(Plain(change.Before?.Score)), new Text(Plain(change.After?.Score)), Signed(change.Difference), Signed(change.Data), Signed(change.Targets), Signed(change.Scheme));
        Terminal.Tables().Write(table);
    }

    private static string Word(bool differ) => differ ? Strings.CompareOther : Strings.CompareSame;

    private static string Plain(double? score) => score is { } known ? known.ToString("0.00", CultureInfo.InvariantCulture) : "–";

    private static Text Signed(double? part) => new(part is { } known ? known.ToString("+0.00;−0.00;0", CultureInfo.InvariantCulture) : "–");
}
