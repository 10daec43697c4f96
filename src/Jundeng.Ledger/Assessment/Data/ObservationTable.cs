using System.Diagnostics.CodeAnalysis;
using Jundeng.Ledger.Tables;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Data;

/// <summary>
/// Observations in tidy form: one row a region, period, indicator and, where given, group. Immutable. No two rows say the same thing.
/// </summary>
/// <param name="FileName">Where they were read, used in messages only.</param>
/// <param name="Rows">In the order of the file.</param>
/// <param name="Notes">What should be said about the table.</param>
public sealed record ObservationTable(string FileName, IReadOnlyList<Observation> Rows, IReadOnlyList<LocalText> Notes)
{
    /// <summary>Reads a table with the columns region, period, indicator, value and, where given, group, status, numerator, denominator, population, unit.</summary>
    /// <param name="csv">The table, read row by row.</param>
    /// <param name="fileName">Its name, used in messages.</param>
    /// <param name="table">The observations where the method returns true.</param>
    /// <param name="errors">Every error with file, row, column and cure; none where the method returns true.</param>
    /// <param name="ct">Ends the reading.</param>
    public static bool TryRead(TextReader csv, string fileName, [NotNullWhen(true)] out ObservationTable? table, out IReadOnlyList<Refusal> errors, CancellationToken ct = default)
    {
        using var source = new CsvTable(csv, ObservationColumns.All);
        var rows = new ObservationRows();
        foreach (var row in source.Rows())
        {
            rows.Add(row);
            ct.ThrowIfCancellationRequested();
        }

        if (source.Count == 0 && source.Errors.Count == 0) source.Errors.Add(new Refusal("empty-table", TableMessages.Empty(fileName)));
        errors = [.. source.Errors.Select(error => error with { Where = ObservationMessages.InFile(fileName, error.Where) })];
        table = errors.Count > 0 ? null : new ObservationTable(fileName, rows.Read, source.Header.Unread.Count > 0 ? [TableMessages.Unread(source.Header.Unread)] : []);
        return table is not null;
    }

    /// <summary>Reads the bytes of a file, in UTF-8, UTF-16 or GB18030.</summary>
    /// <inheritdoc cref="TryRead(TextReader, string, out ObservationTable?, out IReadOnlyList{Refusal}, CancellationToken)"/>
    public static bool TryRead(ReadOnlyMemory<byte> csv, string fileName, [NotNullWhen(true)] out ObservationTable? table, out IReadOnlyList<Refusal> errors, CancellationToken ct = default)
    {
        try
        {
            using var reader = new StringReader(CsvTable.Decode(csv, fileName).Text);
            return TryRead(reader, fileName, out table, out errors, ct);
        }
        catch (LedgerRefusedException refused)
        {
            table = null;
            errors = [.. refused.Reasons.Select(reason => reason with { Where = reason.Where ?? new LocalText(fileName, fileName) })];
            return false;
        }
    }
}
