using Jundeng.Plans.Documents;
using Jundeng.Plans.Findings;
using Jundeng.Plans.Outline;
using Jundeng.Plans.Targets;

namespace Jundeng.Plans;

/// <summary>Reads a plan: its tasks, targets, responsible units and findings.</summary>
public static class PlanReader
{
    /// <summary>
    /// Reads any text; nothing is thrown for odd text. A text without a task gives a reading without tasks.
    /// </summary>
    public static PlanReading Read(PlanText source)
    {
        var text = source.Text;
        var paragraphs = ParagraphReader.Read(text);
        var outline = OutlineReader.Read(text, paragraphs);
        var document = DocumentInfoReader.Read(source, paragraphs, outline);
        var nodes = TaskReader.Read(text, outline);
        var tasks = nodes.ConvertAll(task => task.Task);
        var targets = TargetReader.Read(text, outline, nodes, document);
        var findings = FindingReader.Read(new Material(text, document, paragraphs, outline, tasks, targets));
        return new PlanReading(document, tasks, targets, findings);
    }
}
