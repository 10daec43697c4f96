using Jundeng.Plans.Outline;

namespace Jundeng.Plans.Findings;

/// <summary>Text that is not the plan's own.</summary>
internal static class Foreign
{
    public static IEnumerable<Finding> Check(Material material)
    {
        var spans = material.Paragraphs.FindAll(paragraph => paragraph.Sort == ParagraphSort.Foreign).ConvertAll(paragraph => paragraph.Span);
        if (spans.Count > 0) yield return FindingMessages.ForeignText(spans);
    }
}
