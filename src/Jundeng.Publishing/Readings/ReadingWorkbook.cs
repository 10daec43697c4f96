using Jundeng.Plans;
using Jundeng.Plans.Documents;
using Jundeng.Publishing.Resources;
using Jundeng.Publishing.Spreadsheets;

namespace Jundeng.Publishing.Readings;

/// <summary>A reading as a workbook for people: its tasks, targets and findings, with the lines where they stand.</summary>
public static class ReadingWorkbook
{
    /// <summary>Writes an .xlsx file.</summary>
    /// <param name="stream">Receives the file; must be seekable.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="source">The text that was read; null for a plan without a source.</param>
    /// <exception cref="PublishingRefusedException">There is more than a sheet can hold.</exception>
    public static void Write(Stream stream, PlanReading reading, PlanText? source)
    {
        using var book = new Workbook(stream, reading.Document.Title ?? Words.PlanUntitled);
        var sheets = new ReadingSheets(reading, source);
        book.Add(Words.SheetTasks, sheets.TaskColumns(), reading.Tasks);
        book.Add(Words.SheetTargets, sheets.TargetColumns(), reading.Targets);
        book.Add(Words.SheetFindings, sheets.FindingColumns(), reading.Findings);
    }
}
