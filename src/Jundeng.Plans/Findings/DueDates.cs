using Jundeng.Plans.Targets;

namespace Jundeng.Plans.Findings;

/// <summary>Due dates against the plan's period.</summary>
internal static class DueDates
{
    public static IEnumerable<Finding> Check(Material material)
    {
        if (material.Document is not { From: { } from, To: { } to }) yield break;
        foreach (var task in material.Tasks)
            foreach (var due in DueReader.All(material.Text, task.Span, to))
                if (due.Day.Year > to)
                    yield return FindingMessages.DueOutsidePeriod(task.Id, due.Span, due.Span.Of(material.Text).ToString(), from, to);
    }
}
