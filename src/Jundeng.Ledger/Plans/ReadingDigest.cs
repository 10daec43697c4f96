using Jundeng.Ledger.Audit;
using Jundeng.Plans;

namespace Jundeng.Ledger.Plans;

/// <summary>The checksum of all that a revision of a plan says, places in code points.</summary>
internal static class ReadingDigest
{
    public static string Of(string title, long from, long to, PlanReading reading)
    {
        using var hash = new FieldHash();
        hash.Add(title).Add(from).Add(to);
        Add(hash, reading.Document);
        hash.Add(reading.Tasks.Count);
        foreach (var task in reading.Tasks) Add(hash, task);
        hash.Add(reading.Targets.Count);
        foreach (var target in reading.Targets) Add(hash, target);
        hash.Add(reading.Findings.Count);
        foreach (var finding in reading.Findings) Add(hash, finding);
        return hash.Finish();
    }

    private static void Add(FieldHash hash, DocumentInfo document) => hash
        .Add(document.Title).Add(document.Number).Add(document.Issuer).Add(Iso.Of(document.Issued)).Add(document.Region)
        .Add((long?)document.From).Add((long?)document.To).Add(document.Sha256);

    private static void Add(FieldHash hash, PlanTask task) => hash
        .Add(task.Id).Add(task.Domain).Add(task.Title).Add(task.Span.Start).Add(task.Span.End).Add(task.Responsible).Add(task.Cooperating);

    private static void Add(FieldHash hash, PlanTarget target) => hash
        .Add(target.Id).Add(target.TaskId).Add(target.Span.Start).Add(target.Span.End).Add(target.Text).Add(target.Indicator)
        .Add(Codes.Of(target.Comparator)).Add(target.Value).Add(target.Upper).Add(target.Unit).Add(Codes.Of(target.Kind)).Add(Codes.Of(target.Basis))
        .Add(target.Flow is { } flow ? Codes.Of(flow) : null).Add(Iso.Of(target.Due)).Add(target.PartOf)
        .Add(target.Modality is { } modality ? Codes.Of(modality) : null).Add(target.Binding is { } binding ? binding ? 1L : 0L : null);

    private static void Add(FieldHash hash, Finding finding)
    {
        hash.Add(finding.Code).Add(Codes.Of(finding.Severity)).Add(finding.Message.Zh).Add(finding.Message.En).Add(finding.Spans.Count);
        foreach (var span in finding.Spans) hash.Add(span.Start).Add(span.End);
        hash.Add(finding.Tasks).Add(finding.Targets);
        // Only where there is one, so that readings without answers keep the checksum that they always had.
        if (finding.Answer is { } answer) hash.Add("answer").Add(answer.Mended ? 1L : 0L).Add(answer.Why).Add(answer.Who);
    }
}
