using Jundeng.Ledger.Tables;
using Jundeng.Measures;
using Jundeng.Measures.Weights;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>
/// Weights of the columns of a table, from a file in one of three forms: columns <c>indicator</c> and <c>weight</c>; a row of numbers under the names of the
/// columns; or one column with as many numbers as there are columns, in their order. Or from the data.
/// </summary>
public static class WeightTable
{
    private const string Indicator = "indicator";
    private const string Weight = "weight";

    private static readonly string[] s_indicators = [Indicator, "指标"];
    private static readonly string[] s_weights = [Weight, "权重"];

    /// <summary>The weights, one a column, not negative and not all 0.</summary>
    /// <param name="csv">The bytes of the file.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="columns">The columns that are weighed.</param>
    /// <exception cref="LedgerRefusedException">The weights are not sound; every error with its row, column and cure.</exception>
    public static double[] Read(ReadOnlyMemory<byte> csv, string fileName, IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var table = NumberTable.Read(csv, fileName, []);
        var refusals = new List<Refusal>();
        var given = table.Labels.FirstOrDefault(label => s_indicators.Contains(label.Key, StringComparer.OrdinalIgnoreCase)) is { Value: { } names } && WeightColumn(table) is { } column
            ? ByName(table, names, column, columns, refusals)
            : table.Columns.Count == 1 && table.Labels.Count == 0 && (table.Values.Rows != 1 || columns.Count == 1)
                ? ByOrder(table, columns, refusals)
                : ByHeader(table, columns, refusals);
        Check(table, given, columns, refusals);
        return refusals.Count > 0 ? throw new LedgerRefusedException(refusals) : [.. given.Select(one => one!.Value.Weight)];
    }

    /// <summary>The same for each column.</summary>
    public static double[] Equal(NumberTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Weighting.Equal(table.Columns.Count);
    }

    /// <summary>By entropy, or by contrast and conflict (CRITIC), of the scores themselves.</summary>
    /// <param name="table">Min–max scores, nothing missing.</param>
    /// <param name="weighting">The method.</param>
    /// <exception cref="LedgerRefusedException">A score is missing, or the method is not defined for the scores.</exception>
    public static double[] OfData(NumberTable table, Func<Table, double[]> weighting)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(weighting);
        var place = new LocalText(table.FileName, table.FileName);
        if (Enumerable.Range(0, table.Values.Columns).Any(column => table.Values.Column(column).Contains(double.NaN)))
            throw new LedgerRefusedException(new Refusal("missing", AnalysisMessages.WeightsNeedAll, place));
        try
        {
            return weighting(table.Values);
        }
        catch (UndefinedMeasureException undefined)
        {
            throw new LedgerRefusedException(new Refusal("undefined", AnalysisMessages.Undefined(undefined.Reason), place));
        }
    }

    private static int? WeightColumn(NumberTable table) =>
        Enumerable.Range(0, table.Columns.Count).Where(column => s_weights.Contains(table.Columns[column], StringComparer.OrdinalIgnoreCase)).Select(column => (int?)column).FirstOrDefault();

    private static (double Weight, int Row, string Column)?[] ByName(NumberTable table, IReadOnlyList<string> names, int column, IReadOnlyList<string> columns, List<Refusal> refusals)
    {
        var given = new (double, int, string)?[columns.Count];
        for (var row = 0; row < names.Count; row++)
        {
            var at = IndexOf(columns, names[row]);
            var place = TableMessages.Row(table.RowNumbers[row], table.FileName);
            if (at < 0) refusals.Add(new Refusal("unknown-column", AnalysisMessages.UnknownColumn(names[row], columns), place));
            else if (given[at] is not null) refusals.Add(new Refusal("twice", AnalysisMessages.WeightTwice(names[row]), place));
            else given[at] = (table.Values[row, column], table.RowNumbers[row], table.Columns[column]);
        }

        return given;
    }

    private static (double Weight, int Row, string Column)?[] ByOrder(NumberTable table, IReadOnlyList<string> columns, List<Refusal> refusals)
    {
        if (table.Values.Rows != columns.Count)
        {
            refusals.Add(new Refusal("wrong-count", AnalysisMessages.WeightCount(columns.Count, table.Values.Rows), new LocalText(table.FileName, table.FileName)));
            return [];
        }

        return [.. Enumerable.Range(0, columns.Count).Select(row => ((double, int, string)?)(table.Values[row, 0], table.RowNumbers[row], table.Columns[0]))];
    }

    private static (double Weight, int Row, string Column)?[] ByHeader(NumberTable table, IReadOnlyList<string> columns, List<Refusal> refusals)
    {
        if (table.Values.Rows != 1)
        {
            refusals.Add(new Refusal("weights-form", AnalysisMessages.WeightsForm, new LocalText(table.FileName, table.FileName)));
            return [];
        }

        foreach (var unknown in table.Columns.Except(columns, StringComparer.Ordinal))
            refusals.Add(new Refusal("unknown-column", AnalysisMessages.UnknownColumn(unknown, columns), TableMessages.Row(1, table.FileName)));
        return [.. columns.Select(column => IndexOf(table.Columns, column) is >= 0 and var at ? ((double, int, string)?)(table.Values[0, at], table.RowNumbers[0], column) : null)];
    }

    private static void Check(NumberTable table, (double Weight, int Row, string Column)?[] given, IReadOnlyList<string> columns, List<Refusal> refusals)
    {
        for (var column = 0; column < given.Length; column++)
        {
            if (given[column] is not { } one || double.IsNaN(one.Weight))
                refusals.Add(new Refusal("weight-missing", AnalysisMessages.WeightMissing(columns[column]), new LocalText(table.FileName, table.FileName)));
            else if (one.Weight < 0)
                refusals.Add(new Refusal("negative", AnalysisMessages.NegativeWeight(one.Weight), TableMessages.Cell(one.Row, new LocalText(one.Column, one.Column), table.FileName)));
        }

        if (refusals.Count == 0 && given.All(one => one!.Value.Weight == 0))
            refusals.Add(new Refusal("zero-weights", AnalysisMessages.WeightsAreZero, new LocalText(table.FileName, table.FileName)));
    }

    private static int IndexOf(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
            if (names[i] == name) return i;
        return -1;
    }
}
