using System.Globalization;
using Jundeng.Ledger.Tables;
using Jundeng.Measures;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>
/// A table of numbers, a row a unit, as analysts keep it. Columns that hold no number at all are labels, such as the names of the units, and so are those that
/// the reader is told; they are carried along. Empty cells and NA are missing.
/// </summary>
/// <param name="FileName">Where it was read, used in messages.</param>
/// <param name="Labels">The label columns by name, in the order of the file.</param>
/// <param name="Columns">The names of the columns of numbers.</param>
/// <param name="Values">Their numbers, NaN where missing.</param>
/// <param name="RowNumbers">The row of each unit as a spreadsheet shows it.</param>
public sealed record NumberTable(
    string FileName, IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Labels, IReadOnlyList<string> Columns, Table Values, IReadOnlyList<int> RowNumbers)
{
    /// <summary>Reads a table from the bytes of a file.</summary>
    /// <param name="csv">The bytes.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="labels">Columns that are labels although they hold numbers, such as codes.</param>
    /// <exception cref="LedgerRefusedException">The file is no text, or the table is not sound; every error with its row, column and cure.</exception>
    public static NumberTable Read(ReadOnlyMemory<byte> csv, string fileName, IReadOnlyCollection<string> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        CsvColumn[] columns = [];
        using var reader = new StringReader(CsvTable.Decode(csv, fileName).Text);
        using var table = new CsvTable(reader, names => columns = [.. names.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => new CsvColumn(name, name))], fileName);
        foreach (var unknown in labels.Where(label => !columns.Any(column => column.Name == label)))
            table.Errors.Add(new Refusal("unknown-column", AnalysisMessages.UnknownColumn(unknown, [.. columns.Select(column => column.Name)]), TableMessages.Row(1, fileName)));
        if (columns.Length > 0 && columns.All(column => IsNumber(column.Name)))
            table.Errors.Add(new Refusal("no-header", AnalysisMessages.NoHeader, TableMessages.Row(1, fileName)));
        var rows = table.Rows().ToList();
        if (table.Count == 0 && table.Errors.Count == 0) table.Errors.Add(new Refusal("empty-table", TableMessages.Empty(fileName)));

        var isLabel = columns.ToLookup(column => labels.Contains(column.Name) || (rows.Any(row => row.There(column) is not null) && !rows.Any(row => IsNumber(row.There(column)))));
        CsvColumn[] numbers = [.. isLabel[false]];
        if (numbers.Length == 0 && table.Errors.Count == 0) table.Errors.Add(new Refusal("no-numbers", AnalysisMessages.NoNumbers, TableMessages.Row(1, fileName)));
        double[][] values = [.. rows.Select(row => Array.ConvertAll(numbers, column => row.TryNumber(column, out var number) ? number ?? double.NaN : double.NaN))];
        table.ThrowIfRefused();
        return new NumberTable(
            fileName, [.. isLabel[true].Select(column => KeyValuePair.Create<string, IReadOnlyList<string>>(column.Name, [.. rows.Select(row => row[column] ?? "")]))],
            [.. numbers.Select(column => column.Name)], Table.FromRows(values), [.. rows.Select(row => row.Number)]);
    }

    private static bool IsNumber(string? text) => double.TryParse(Text.Plain(text ?? ""), NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
