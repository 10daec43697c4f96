using Jundeng.Cli.Resources;
using Jundeng.Ledger.Assessment.Analysis;
using Jundeng.Publishing.Analysis;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Measures of inequality for people, a table for each setting.</summary>
internal static class InequalityTable
{
    public static void Print(IReadOnlyList<InequalityResult> results, double level)
    {
        foreach (var result in results)
        {
            var keys = result.Keys.Select(key => key.Value).Where(value => value.Length > 0).ToList();
            if (keys.Count > 0) Terminal.Out.WriteLine(string.Join("  ", keys));
            Terminal.Out.WriteLine(result.Mean is { } mean ? Strings.InequalityHead.With(result.Subgroups, Figures.Of(mean)) : Strings.InequalityOverTime.With(result.Subgroups));
            var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
                new TableColumn("ID").NoWrap(),
                new TableColumn(Strings.ColumnMeasure),
                new TableColumn(Strings.ColumnEstimate).RightAligned().NoWrap(),
                new TableColumn(Strings.ColumnStandardError).RightAligned().NoWrap(),
                new TableColumn(Strings.ColumnInterval.With(Figures.Of(100 * level))).NoWrap(),
                new TableColumn(Strings.ColumnMethod));
            foreach (var measure in result.Measures)
            {
                var interval = measure.Estimate?.Interval;
                table.AddRow(
                    new Text(measure.Id),
                    new Text(MeasureTerms.NameOf(measure.Id)),
                    new Text(measure.Estimate is { } estimate ? Figures.Of(estimate.Value) : "–"),
                    new Text(measure.Estimate?.StandardError is { } error ? Figures.Of(error) : ""),
                    new Text(interval is { } ends ? $"{Figures.Of(ends.Lower)} – {Figures.Of(ends.Upper)}" : ""),
                    new Text(interval is { } found ? MeasureTerms.Of(found.Method) : measure.Undefined is { } reason ? MeasureTerms.Of(reason) : ""));
            }

            Terminal.Tables().Write(table);
        }
    }
}
