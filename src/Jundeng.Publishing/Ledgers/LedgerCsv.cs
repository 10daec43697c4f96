using System.Globalization;
using CsvHelper;
using Jundeng.Ledger;
using Jundeng.Ledger.TaskLedger;
using Jundeng.Plans;
using Jundeng.Plans.Documents;

namespace Jundeng.Publishing.Ledgers;

/// <summary>
/// The flat ledger of a plan: one row a target, or a task without targets. A table that spreadsheets open and that a plan without a source is read from.
/// Texts that a spreadsheet would take for a formula are guarded (<see cref="CsvGuard"/>), so that reading the table back gives the same plan.
/// </summary>
public static class LedgerCsv
{
    private const string UnitSeparator = ";";

    private static readonly string[] s_head =
    [
        "plan", "region", "from", "to", "task", "domain", "title", "responsible", "cooperating", "target", "indicator", "comparator", "value", "upper", "unit",
        "kind", "basis", "flow", "due", "part_of", "modality", "binding", "start", "end", "text",
    ];

    /// <summary>Writes the head and all rows.</summary>
    /// <param name="output">Receives the table.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="source">The text that was read; null for a plan without a source, which leaves the places empty.</param>
    /// <param name="entries">What the ledger says of its tasks; its fields come last, those that say nothing of any task are left out.</param>
    public static void Write(TextWriter output, PlanReading reading, PlanText? source, IReadOnlyList<TaskEntry>? entries = null)
    {
        var fields = TaskFields.WithData(entries ?? []);
        var byTask = (entries ?? []).ToDictionary(entry => entry.TaskId);
        using var csv = CsvWriter.Create(output, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        foreach (var name in s_head.Concat(fields.Select(field => field.Name))) csv.WriteField(name);
        csv.EndRecord();

        var points = source?.CodePoints;
        var targets = reading.Targets.ToLookup(target => target.TaskId);
        foreach (var target in targets[null]) WriteRow(csv, reading.Document, null, target, points, [.. fields.Select(_ => (string?)null)]);
        foreach (var task in reading.Tasks)
        {
            IReadOnlyList<string?> rest = byTask.TryGetValue(task.Id, out var entry) ? [.. fields.Select(field => field.Value(entry))] : [];
            foreach (var target in targets[task.Id]) WriteRow(csv, reading.Document, task, target, points, rest);
            if (!targets.Contains(task.Id)) WriteRow(csv, reading.Document, task, null, points, rest);
        }
    }

    private static void WriteRow(CsvWriter csv, DocumentInfo document, PlanTask? task, PlanTarget? target, CodePoints? points, IReadOnlyList<string?> rest)
    {
        Text(document.Title);
        Text(document.Region);
        Number(document.From);
        Number(document.To);
        Text(task?.Id);
        Text(task?.Domain);
        Text(task?.Title);
        Units(task?.Responsible);
        Units(task?.Cooperating);
        Text(target?.Id);
        Text(target?.Indicator);
        Code(target is null ? null : Codes.Of(target.Comparator));
        Number(target?.Value);
        Number(target?.Upper);
        Text(target?.Unit);
        Code(target is null ? null : Codes.Of(target.Kind));
        Code(target is null ? null : Codes.Of(target.Basis));
        Code(target?.Flow is { } flow ? Codes.Of(flow) : null);
        Code(target?.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Text(target?.PartOf);
        Code(target?.Modality is { } modality ? Codes.Of(modality) : null);
        Code(target?.Binding switch { true => "true", false => "false", null => null });
        var span = target?.Span ?? task?.Span;
        Number(points is null || span is null ? null : points.FromUtf16(span.Value.Start));
        Number(points is null || span is null ? null : points.FromUtf16(span.Value.End));
        Text(target?.Text);
        foreach (var field in rest) Text(field);
        csv.EndRecord();

        void Text(string? value) => csv.WriteField(value is null ? null : CsvGuard.Protect(value));
        void Units(IReadOnlyList<string>? values) => Text(values is null ? null : string.Join(UnitSeparator, values));
        void Code(string? value) => csv.WriteField(value);
        void Number(decimal? value) => csv.WriteField(value?.ToString("0.############################", CultureInfo.InvariantCulture));
    }
}
