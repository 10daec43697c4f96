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
        var text = source.Text;
        var tables = TextTableReader.Read(text);
        var paragraphs = ParagraphReader.Read(text, tables);
        var outline = OutlineReader.Read(text, paragraphs, tables);
        var document = DocumentInfoReader.Read(source, paragraphs, outline);
        var nodes = TaskReader.Read(text, outline);
        var tasks = nodes.ConvertAll(task => task.Task);
        var targets = TargetReader.Read(text, outline, nodes, document);
        if (corrections is not null) new Corrector(source, tasks, targets, errors).Apply(corrections);
        var findings = FindingReader.Read(new Material(text, document, paragraphs, outline, tasks, targets));
        if (corrections is not null) findings = Corrector.Answer(findings, corrections, errors);
        return new PlanReading(document, tasks, targets, findings);
    }
}
