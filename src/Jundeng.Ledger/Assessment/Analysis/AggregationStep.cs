using Jundeng.Ledger.Tables;
using Jundeng.Measures;
using Jundeng.Measures.Aggregation;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>Makes one score of the columns of a table.</summary>
public static class AggregationStep
{
    /// <summary>The scores of all units.</summary>
    /// <param name="table">Scores on which more is better.</param>
    /// <param name="method">The method.</param>
    /// <param name="weights">One a column, not negative, not all 0.</param>
    /// <param name="missing">What a missing score does.</param>
    /// <param name="scale">The worst allowed and what counts as met.</param>
    /// <exception cref="LedgerRefusedException">The method is not defined for the scores.</exception>
    public static AggregatedScores Apply(NumberTable table, AggregationMethod method, IReadOnlyList<double> weights, MissingRule missing, ScoreScale scale)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(weights);
        var sum = weights.Sum();
        double[] shares = [.. weights.Select(weight => weight / sum)];
        var gaps = Gaps(table).ToList();
        if (gaps.Count > 0 && method.Aggregator is null) throw new LedgerRefusedException([.. gaps.Select(at => Refused(table, at, "missing", AnalysisMessages.MustBeComplete(method.Id)))]);
        try
        {
            if (gaps.Count == 0) return Complete(method.OfComplete(table.Values, shares, scale.Met), shares);
        }
        catch (UndefinedMeasureException undefined)
        {
            throw new LedgerRefusedException(new Refusal("undefined", AnalysisMessages.Undefined(undefined.Reason), new LocalText(table.FileName, table.FileName)));
        }
        catch (ArgumentOutOfRangeException) when (method.Aggregator is null)
        {
            throw new LedgerRefusedException(new Refusal("out-of-range", AnalysisMessages.Undefined(UndefinedReason.OutOfRange), new LocalText(table.FileName, table.FileName)));
        }

        return Incomplete(table, method.Aggregator!, shares, missing, scale);
    }

    private static AggregatedScores Complete(double[] scores, double[] shares) => new(shares, scores, scores, scores, [.. Enumerable.Repeat(1.0, scores.Length)]);

    private static AggregatedScores Incomplete(NumberTable table, Aggregator aggregator, double[] shares, MissingRule missing, ScoreScale scale)
    {
        if (missing is MissingRule.Pair or MissingRule.Worst && Below(table, scale.Worst).ToList() is { Count: > 0 } below)
            throw new LedgerRefusedException([.. below.Select(at => Refused(table, at, "below-worst", AnalysisMessages.BelowWorst(table.Values[at.Row, at.Column], scale.Worst)))]);
        try
        {
            var nodes = table.Columns.Select((_, column) => ScoreNode.Indicator("c" + column, column, scale, shares[column])).ToList();
            var root = new ScoreTree(ScoreNode.Aggregate("all", aggregator, nodes)).Evaluate(table.Values, missing)[0];
            return new AggregatedScores(shares, root.Score, root.Low, root.High, root.Coverage);
        }
        catch (UndefinedMeasureException undefined)
        {
            throw new LedgerRefusedException(new Refusal("undefined", AnalysisMessages.Undefined(undefined.Reason), new LocalText(table.FileName, table.FileName)));
        }
    }

    private static IEnumerable<(int Row, int Column)> Gaps(NumberTable table) => Cells(table).Where(at => double.IsNaN(table.Values[at.Row, at.Column]));

    private static IEnumerable<(int Row, int Column)> Below(NumberTable table, double worst) => Cells(table).Where(at => table.Values[at.Row, at.Column] < worst);

    private static IEnumerable<(int Row, int Column)> Cells(NumberTable table) =>
        Enumerable.Range(0, table.Values.Rows).SelectMany(row => Enumerable.Range(0, table.Values.Columns).Select(column => (row, column)));

    private static Refusal Refused(NumberTable table, (int Row, int Column) at, string code, LocalText message) =>
        new(code, message, TableMessages.Cell(table.RowNumbers[at.Row], new LocalText(table.Columns[at.Column], table.Columns[at.Column]), table.FileName));
}
