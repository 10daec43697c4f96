using Jundeng.Ledger.Tables;
using Jundeng.Measures;
using Jundeng.Measures.Normalisation;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>Normalises the columns of a table.</summary>
public static class NormalisationStep
{
    /// <summary>The normalised numbers, in the order of the table; NaN where missing.</summary>
    /// <param name="table">The table.</param>
    /// <param name="normaliser">The method.</param>
    /// <param name="direction">Whether more is better in the columns not named.</param>
    /// <param name="negative">Columns of which less is better.</param>
    /// <exception cref="LedgerRefusedException">A column is unknown, or the method is not defined for it; every one of them.</exception>
    public static Table Apply(NumberTable table, Normaliser normaliser, Direction direction, IReadOnlyCollection<string> negative)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(normaliser);
        ArgumentNullException.ThrowIfNull(negative);
        var refusals = negative.Except(table.Columns, StringComparer.Ordinal)
            .Select(name => new Refusal("unknown-column", AnalysisMessages.UnknownColumn(name, table.Columns), TableMessages.Row(1, table.FileName))).ToList();
        var columns = new double[table.Columns.Count][];
        for (var column = 0; column < columns.Length; column++)
        {
            var name = table.Columns[column];
            try
            {
                columns[column] = normaliser.Of(table.Values.Column(column), negative.Contains(name) ? Direction.Negative : direction);
            }
            catch (UndefinedMeasureException undefined)
            {
                refusals.Add(new Refusal("undefined", AnalysisMessages.Undefined(undefined.Reason), TableMessages.Column(new LocalText(name, name), table.FileName)));
            }
        }

        return refusals.Count > 0 ? throw new LedgerRefusedException(refusals) : Table.FromColumns(columns);
    }
}
