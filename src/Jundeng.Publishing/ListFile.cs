using System.Globalization;
using CsvHelper;
using Jundeng.Ledger;
using Jundeng.Publishing.Spreadsheets;

namespace Jundeng.Publishing;

/// <summary>A list as people see it, as a file.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Heads">The heads of its columns.</param>
/// <param name="Rows">Its rows: texts, whole or decimal numbers, days, or null.</param>
public sealed record ListFile(string Title, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    private const int LongestSheetName = 31;

    /// <summary>Writes UTF-8 with a byte-order mark, without which Excel takes Chinese for something else.</summary>
    /// <param name="stream">Receives the file; stays open.</param>
    public void WriteCsv(Stream stream)
    {
        using var output = new StreamWriter(stream, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using var csv = CsvWriter.Create(output, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        foreach (var head in Heads) csv.WriteField(CsvGuard.Protect(head));
        csv.EndRecord();
        foreach (var row in Rows)
        {
            foreach (var cell in row) csv.WriteField(TextOf(cell));
            csv.EndRecord();
        }
    }

    /// <summary>Writes an .xlsx file.</summary>
    /// <param name="stream">Receives the file; must be seekable, stays open.</param>
    /// <exception cref="PublishingRefusedException">There is more than a sheet can hold.</exception>
    public void WriteWorkbook(Stream stream)
    {
        using var book = new Workbook(stream, Title);
        var name = string.Concat(Title.Select(letter => @":\/?*[]'".Contains(letter) ? ' ' : letter));
        book.Add(name[..Math.Min(name.Length, LongestSheetName)], [.. Heads.Select((head, i) => new Column<IReadOnlyList<object?>>(head, row => row[i]))], Rows);
    }

    private static string? TextOf(object? cell) => cell switch
    {
        null => null,
        string text => CsvGuard.Protect(text),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture),
    };
}
