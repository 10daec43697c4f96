using System.Globalization;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Reports.Filling;
using Jundeng.Plans;
using Jundeng.Publishing.Spreadsheets;

namespace Jundeng.Publishing.Templates;

/// <summary>A workbook in which units fill in their reports: targets and last values beside the cells to fill, all else protected.</summary>
public static class ReportTemplate
{
    private static string Language => CultureInfo.CurrentUICulture.Name;

    /// <summary>Writes an .xlsx file in the language of the current user interface.</summary>
    /// <param name="stream">Receives the file; must be seekable.</param>
    /// <param name="title">Its title.</param>
    /// <param name="open">The reports that can be written on.</param>
    /// <exception cref="PublishingRefusedException">There is more than a sheet can hold.</exception>
    public static void Write(Stream stream, string title, OpenReports open)
    {
        var reports = open.Reports;
        using var book = new Workbook(stream, title);
        List<(Report Report, ReportItem Item)> values = [.. reports.SelectMany(report => report.Items.Select(item => (report, item)))];
        book.Add(Of(TemplateColumns.Words), WordColumns(), reports, SheetUse.Fill);
        if (values.Count > 0) book.Add(Of(TemplateColumns.Values), ValueColumns(), values, SheetUse.Fill);
        book.Add(TemplateColumns.Guard, GuardColumns(open.Revision), reports, SheetUse.Program);
    }

    internal static string StatusWord(ValueStatus status) => Language.StartsWith("en", StringComparison.Ordinal) ? ReportCodes.Of(status) : ReportCodes.WordOf(status);

    private static IReadOnlyList<Column<Report>> WordColumns() =>
    [
        new(Of(TemplateColumns.Report), report => report.Id),
        new(Of(TemplateColumns.Unit), report => report.UnitName),
        new(Of(TemplateColumns.Task), Task),
        new(Of(TemplateColumns.Due), report => report.Due),
        new(Of(TemplateColumns.Done), report => report.Content.Done) { IsOpen = true },
        new(Of(TemplateColumns.Progress), report => Number(report.Content.Progress)) { IsOpen = true },
        new(Of(TemplateColumns.Problems), report => report.Content.Problems) { IsOpen = true },
        new(Of(TemplateColumns.Suggestions), report => report.Content.Suggestions) { IsOpen = true },
        new(Of(TemplateColumns.Reason), report => report.Content.Reason) { IsOpen = true },
    ];

    private static IReadOnlyList<Column<(Report Report, ReportItem Item)>> ValueColumns()
    {
        List<string> statuses = [.. Enum.GetValues<ValueStatus>().Select(StatusWord)];
        List<string> works = [.. Enum.GetValues<WorkState>().Select(state => PlanTerms.Of(state))];
        return
        [
            new(Of(TemplateColumns.Report), row => row.Report.Id),
            new(Of(TemplateColumns.Target), row => row.Item.Target?.Id),
            new(Of(TemplateColumns.Unit), row => row.Report.UnitName),
            new(Of(TemplateColumns.Task), row => Task(row.Report)),
            new(Of(TemplateColumns.Indicator), row => row.Item.Target is not { } target ? Of(TemplateColumns.WorkState) : row.Item.IsPart ? target.Indicator + Of(TemplateColumns.OwnPart) : target.Indicator),
            new(Of(TemplateColumns.Wanted), row => row.Item.Target is { } target ? $"{PlanTerms.Of(target.Comparator)} {PlanTerms.Value(target)}" : null),
            new(Of(TemplateColumns.Measure), row => row.Item.Target?.Unit),
            new(Of(TemplateColumns.Last), row => row.Item.Last is not { } last ? null : last.Work is { } work ? PlanTerms.Of(work) : last.Text is { } text ? Number(text) : PlanTerms.Of(last.Status)),
            new(Of(TemplateColumns.LastOn), row => row.Item.Last?.On),
            new(Of(TemplateColumns.Value), row => row.Item.Entry is not { } entry ? null : entry.Work is { } work ? PlanTerms.Of(work) : Number(entry.Text)) { IsOpen = true, Choices = row => row.Item.Target is null ? works : null },
            new(Of(TemplateColumns.Status), row => row.Item.Entry is { } entry && entry.Status != ValueStatus.Normal ? StatusWord(entry.Status) : null) { IsOpen = true, Choices = _ => statuses },
            new(Of(TemplateColumns.Note), row => row.Item.Entry?.Note) { IsOpen = true },
            new(Of(TemplateColumns.Reason), row => row.Item.Entry?.Reason) { IsOpen = true },
        ];
    }

    private static IReadOnlyList<Column<Report>> GuardColumns(int revision) =>
    [
        new(TemplateColumns.GuardReport, report => report.Id),
        new(TemplateColumns.GuardSeen, report => report.Version),
        new(TemplateColumns.GuardRound, report => report.RoundId),
        new(TemplateColumns.GuardRevision, _ => revision),
    ];

    private static string Of(LocalText text) => text.In(Language);

    private static string Task(Report report) => report.TaskId is { } id ? $"{id} {report.TaskTitle}" : Of(TemplateColumns.Indicator);

    // A number where the digits are plain ones; else as they were typed, such as 0.2万.
    private static object? Number(string? text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : text;
}
