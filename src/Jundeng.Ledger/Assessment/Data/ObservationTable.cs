using System.Globalization;
using System.Text;
using CsvHelper;
using Jundeng.Ledger.Reports;
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
    /// <summary>SHA-256 of the canonical form, in lower-case hexadecimal.</summary>
    public string Digest => Assessment.Digest.Of(stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        Write(writer);
    });

    /// <summary>
    /// Writes the canonical form: a table that can be read again, its rows in the order of region, period, indicator and group. The same observations
    /// give the same text, in whatever order they were read.
    /// </summary>
    public void Write(TextWriter output)
    {
        using var csv = CsvWriter.Create(output, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        // Tables without estimates keep the form, and so the digest, that they have had before there were any.
        var columns = Rows.Any(row => row.StandardError is not null) ? ObservationColumns.All : ObservationColumns.Usual;
        csv.WriteRecord([.. columns.Select(column => column.Name)]);
        foreach (var row in Ordered(Rows))
            csv.WriteRecord([.. Cells(row).Take(columns.Count)]);
    }

    /// <summary>Observations in the order of region, period, indicator and group.</summary>
    public static IReadOnlyList<Observation> Ordered(IEnumerable<Observation> rows) =>
    [
        .. rows.OrderBy(row => row.Region, StringComparer.Ordinal).ThenBy(row => row.Period, StringComparer.Ordinal)
            .ThenBy(row => row.Indicator, StringComparer.Ordinal).ThenBy(row => row.Group, StringComparer.Ordinal),
    ];

    /// <summary>The canonical form in UTF-8.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true)) Write(writer);
        return stream.ToArray();
    }

    private static string[] Cells(Observation row) =>
    [
        CsvGuard.Protect(row.Region), CsvGuard.Protect(row.Period), CsvGuard.Protect(row.Indicator), CsvGuard.Protect(row.Group ?? ""), CsvGuard.Protect(row.Text ?? ""),
        ReportCodes.Of(row.Status), Number(row.Numerator), Number(row.Denominator), Number(row.Population), CsvGuard.Protect(row.Unit ?? ""), Number(row.StandardError),
    ];

    private static string Number(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Reads a table with the columns region, period, indicator, value and, where given, group, status, numerator, denominator, population, unit, standard_error.</summary>
    /// <param name="csv">The table, read row by row.</param>
    /// <param name="fileName">Its name, used in messages.</param>
    /// <param name="table">The observations where the method returns true; else those rows that say of what they are, in which more may be wrong.</param>
    /// <param name="errors">Every error with file, row, column and cure; none where the method returns true.</param>
    /// <param name="ct">Ends the reading.</param>
    public static bool TryRead(TextReader csv, string fileName, out ObservationTable table, out IReadOnlyList<Refusal> errors, CancellationToken ct = default)
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
        table = new ObservationTable(fileName, rows.Read, source.Header.Unread.Count > 0 ? [TableMessages.Unread(source.Header.Unread)] : []);
        return errors.Count == 0;
    }

    /// <summary>Reads the bytes of a file, in UTF-8, UTF-16 or GB18030.</summary>
    /// <inheritdoc cref="TryRead(TextReader, string, out ObservationTable, out IReadOnlyList{Refusal}, CancellationToken)"/>
    public static bool TryRead(ReadOnlyMemory<byte> csv, string fileName, out ObservationTable table, out IReadOnlyList<Refusal> errors, CancellationToken ct = default)
    {
        try
        {
            using var reader = new StringReader(CsvTable.Decode(csv, fileName).Text);
            return TryRead(reader, fileName, out table, out errors, ct);
        }
        catch (LedgerRefusedException refused)
        {
            table = new ObservationTable(fileName, [], []);
            errors = [.. refused.Reasons.Select(reason => reason with { Where = reason.Where ?? new LocalText(fileName, fileName) })];
            return false;
        }
    }
}
