using System.Diagnostics.CodeAnalysis;
using Jundeng.Plans.Corrections;
using Jundeng.Plans.Documents;
using Jundeng.Plans.Findings;
using Jundeng.Plans.Outline;
using Jundeng.Plans.Outline.Tables;
using Jundeng.Plans.Targets;

namespace Jundeng.Plans;

/// <summary>Reads a plan: its tasks, targets, responsible units and findings.</summary>
public static class PlanReader
{
    /// <summary>
    /// Names the reader: its version and, behind a plus sign, a code that differs where anything in it does, its lists of words included.
    /// </summary>
    public static string Version { get; } =
        $"{typeof(PlanReader).Assembly.GetName().Version!.ToString(3)}+{typeof(PlanReader).Module.ModuleVersionId.ToString("n")[..8]}";

    /// <summary>
    /// Reads any text; nothing is thrown for odd text. A text without a task gives a reading without tasks.
    /// </summary>
    public static PlanReading Read(PlanText source) => Read(source, null, []);

    /// <summary>Reads a text and applies a person's corrections before looking for findings.</summary>
    /// <param name="source">The text.</param>
    /// <param name="corrections">The corrections, made for this very source.</param>
    /// <param name="reading">The corrected reading where the method returns true.</param>
    /// <param name="errors">Every correction and answer that no longer fits, where it returns false.</param>
    public static bool TryRead(PlanText source, CorrectionFile corrections, [NotNullWhen(true)] out PlanReading? reading, out IReadOnlyList<CorrectionError> errors)
    {
        var faults = new List<CorrectionError>();
        var read = Read(source, corrections, faults);
        errors = faults;
        reading = faults.Count == 0 ? read : null;
        return reading is not null;
    }

    private static PlanReading Read(PlanText source, CorrectionFile? corrections, List<CorrectionError> errors)
    {
        var joined = JoinedText.Of(source.Text);
        var text = joined.Text;
        var tables = DocumentTableReader.Read(source, joined);
        var paragraphs = ParagraphReader.Read(text, tables);
        var outline = OutlineReader.Read(text, paragraphs, tables);
        var document = DocumentInfoReader.Read(text, source.Sha256, paragraphs, outline);
        var nodes = TaskReader.Read(text, outline);
        var tasks = nodes.ConvertAll(task => task.Task);
        var targets = TargetReader.Read(text, outline, nodes, document);
        if (corrections is not null)
        {
            // corrections speak of places in the source
            Move(tasks, targets, joined.ToSource);
            new Corrector(source, tasks, targets, errors).Apply(corrections);
            // answers are only judged where all corrections fit
            if (errors.Count > 0) return new PlanReading(document, tasks, targets, []);
            Move(tasks, targets, joined.FromSource);
        }

        var findings = FindingReader.Read(new Material(text, document, paragraphs, outline, tasks, targets));
        if (corrections is not null) findings = Corrector.Answer(findings, corrections, errors);
        Func<TextSpan, TextSpan> toSource = joined.ToSource;
        Move(tasks, targets, toSource);
        return new PlanReading(document, tasks, targets, [.. findings.Select(finding => finding with { Spans = [.. finding.Spans.Select(toSource)] })]);
    }

    private static void Move(List<PlanTask> tasks, List<PlanTarget> targets, Func<TextSpan, TextSpan> map)
    {
        for (var i = 0; i < tasks.Count; i++)
            if (map(tasks[i].Span) is var span && span != tasks[i].Span)
                tasks[i] = tasks[i] with { Span = span };
        for (var i = 0; i < targets.Count; i++)
            if (map(targets[i].Span) is var span && span != targets[i].Span)
                targets[i] = targets[i] with { Span = span };
    }
}
