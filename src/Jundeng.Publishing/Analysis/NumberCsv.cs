using System.Globalization;
using CsvHelper;
using Jundeng.Ledger;

namespace Jundeng.Publishing.Analysis;

/// <summary>Columns of labels and numbers as a flat table, with all their digits; empty where missing.</summary>
public static class NumberCsv
{
    private static readonly CsvWriterOptions s_options = CsvWriterOptions.Default with { NewLine = "\n" };

    /// <summary>Writes the table.</summary>
    public static void Write(
        TextWriter output, IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> labels, IReadOnlyList<KeyValuePair<string, IReadOnlyList<double>>> numbers)
    {
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(numbers);
        using var csv = CsvWriter.Create(output, s_options, leaveOpen: true);
        csv.WriteRecord([.. labels.Select(label => CsvGuard.Protect(label.Key)), .. numbers.Select(column => CsvGuard.Protect(column.Key))]);
        for (var row = 0; row < numbers[0].Value.Count; row++)
            csv.WriteRecord([.. labels.Select(label => CsvGuard.Protect(label.Value[row])), .. numbers.Select(column => Number(column.Value[row]))]);
    }

    private static string Number(double value) => double.IsNaN(value) ? "" : value.ToString("R", CultureInfo.InvariantCulture);
}
