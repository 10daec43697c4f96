using System.Globalization;
using Jundeng.Ledger.Reports;
using Jundeng.Plans;
using Jundeng.Web.Figures;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages.Reporting;

/// <summary>The fields of a report as the form sends them.</summary>
internal static class ReportForm
{
    /// <summary>The field that says what is done, and the version that the person saw.</summary>
    public const string Field = "do", Seen = "seen", File = "file";

    public const string Save = "save", Check = "check", Submit = "submit", Correct = "correct";

    // With the number of the file behind it.
    private const string DetachHead = "detach-";

    public const string Value = "value", Status = "status", Note = "note", Reason = "reason", Done = "done", Progress = "progress", Problems = "problems", Suggestions = "suggestions";

    /// <summary>In what the address asks for amounts; what is typed stays in the unit of the plan.</summary>
    public static Scale ScaleOf(HttpRequest request) => Amounts.ScaleOf(request.Query["scale"].FirstOrDefault());

    /// <summary>What a value is called in the form: by the id of its target, since a revision of the plan may move it to another place.</summary>
    public static string KeyOf(ReportItem item) => KeyOf(item.Target?.Id);

    public static string KeyOf(string? target) => target is null ? "work" : $"target.{target}";

    public static string NameOf(string part, ReportItem item) => $"{part}.{KeyOf(item)}";

    /// <summary>What the ledger is told to call the place of a value, by which what it refuses is put beside its field.</summary>
    public static LocalText PlaceOf(ReportItem item, Report report) => item.Target is { } target ? new($"{target.Id} {target.Indicator}", $"{target.Id} {target.Indicator}") : new(report.TaskTitle ?? "", report.TaskTitle ?? "");

    public static ReportDraft Read(IFormCollection form, Report report)
    {
        return new ReportDraft
        {
            Done = Text(Done),
            Progress = Text(Progress),
            Problems = Text(Problems),
            Suggestions = Text(Suggestions),
            Reason = Text(Reason),
            Values =
            [
                .. report.Items.Select(item => new ReportInput(
                    item.Target?.Id, Text(NameOf(Value, item)), Text(NameOf(Status, item)), Text(NameOf(Note, item)), Text(NameOf(Reason, item)), PlaceOf(item, report))),
            ],
        };

        // What the form does not hold stays as it was.
        string? Text(string name) => form.TryGetValue(name, out var text) ? text.ToString().ReplaceLineEndings("\n") : null;
    }

    /// <summary>What the button says that takes a file off.</summary>
    public static string Detach(EvidenceFile file) => string.Create(CultureInfo.InvariantCulture, $"{DetachHead}{file.Number}");

    /// <summary>The number of the file that is to be taken off; null where something else is to be done.</summary>
    public static int? DetachedBy(string step) =>
        step.StartsWith(DetachHead, StringComparison.Ordinal) && int.TryParse(step.AsSpan(DetachHead.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static int? SeenOf(IFormCollection form) => int.TryParse(form[Seen], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : null;

    public static async Task<byte[]> BytesOf(IFormFile file, CancellationToken ct)
    {
        var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, ct);
        return bytes.ToArray();
    }
}
