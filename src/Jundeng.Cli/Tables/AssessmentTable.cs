using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Measures.Aggregation;
using Jundeng.Publishing;
using Jundeng.Publishing.Assessments;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>A run for people: for each tree and period the regions in order, with the scores of the nodes next below.</summary>
internal static class AssessmentTable
{
    // Two columns of space on the left of a cell and one on its right, as the border has them.
    private const int Padding = 3;

    public static void Print(AssessmentRun run)
    {
        Terminal.Out.WriteLine(Strings.AssessHead.With(PlanTerms.Of(run.Scheme.Title), run.Scheme.Version, run.Regions.Count, run.Periods.Count, run.Indicators.Count));
        foreach (var root in run.Nodes.Where(node => node.Depth == 0))
        {
            for (var period = 0; period < run.Periods.Count; period++)
            {
                Terminal.Out.WriteLine(Strings.AssessPart.With(PlanTerms.Of(root.Node.Name), run.Periods[period]));
                Print(run, root, period);
            }
        }
    }

    private static void Print(AssessmentRun run, NodeResults root, int period)
    {
        var below = root.Node.Children.Select(child => run.Nodes.First(node => node.Node.Id == child.Id)).ToList();
        var units = Enumerable.Range(period * run.Regions.Count, run.Regions.Count).OrderBy(unit => root.Rank[unit] == 0 ? int.MaxValue : root.Rank[unit]).ToList();
        var doubts = run.Uncertainty.Where(one => one.Node == root.Node.Id && one.Period == run.Periods[period]).ToDictionary(one => one.Region, StringComparer.Ordinal);
        var gaps = units.Exists(unit => !(root.Coverage[unit] >= 1));
        var surplus = units.Exists(unit => !root.Score[unit].Equals(root.Uncapped[unit]));
        var columns = new List<(string Head, bool Right, Func<int, string> Cell)>
        {
            (Strings.ColumnRank, true, unit => root.Rank[unit] == 0 ? "" : root.Rank[unit].ToString(CultureInfo.InvariantCulture)),
            (Strings.ColumnRegion, false, unit => run.Scheme.NameOf(run.Regions[unit % run.Regions.Count])),
            (Strings.ColumnScore, true, unit => Score(root.Score[unit])),
        };
        if (surplus) columns.Add((Strings.ColumnUncapped, true, unit => Score(root.Uncapped[unit])));
        if (gaps && run.Scheme.Missing == MissingRule.Pair) columns.Add((Strings.ColumnPair, true, unit => double.IsNaN(root.Low[unit]) ? "" : $"{Score(root.Low[unit])} – {Score(root.High[unit])}"));
        if (gaps) columns.Add((Strings.ColumnCoverage, true, unit => double.IsNaN(root.Coverage[unit]) ? Strings.NotCounted : PlanTerms.Share(root.Coverage[unit])));
        if (doubts.Count > 0) columns.Add((Strings.ColumnRankRange, true, unit => doubts.TryGetValue(run.Regions[unit % run.Regions.Count], out var doubt) ? $"{Rank(doubt.RankLow)} – {Rank(doubt.RankHigh)}" : ""));
        var fixedColumns = columns.Count;
        columns.AddRange(below.Select(node => (PlanTerms.Of(node.Node.Name), true, (Func<int, string>)(unit => Score(node.Score[unit])))));

        var table = new Table { Border = TableBorder.Horizontal };
        // On a narrow terminal the names of nodes are broken before numbers are.
        int Widest(int column) => units.Max(unit => TextWidth.Of(columns[column].Cell(unit)));
        var tight = !Console.IsOutputRedirected && columns.Select((column, i) => Math.Max(TextWidth.Of(column.Head), Widest(i)) + Padding).Sum() > Terminal.Width;
        for (var i = 0; i < columns.Count; i++)
        {
            var column = new TableColumn(new Text(columns[i].Head)) { Width = tight && i >= fixedColumns ? Math.Max(2, Widest(i)) : null };
            table.AddColumn(columns[i].Right ? column.RightAligned() : column);
        }

        foreach (var unit in units) table.AddRow(columns.Select(column => new Text(column.Cell(unit))));
        Terminal.Tables().Write(table);

        string Score(double score) => AssessmentWords.Score(score, run.Scheme.Rounding);
        static string Rank(double rank) => rank.ToString("0.#", CultureInfo.InvariantCulture);
    }
}
