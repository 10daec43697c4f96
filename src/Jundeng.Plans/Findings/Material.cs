using Jundeng.Plans.Outline;

namespace Jundeng.Plans.Findings;

/// <summary>What the checks look at.</summary>
internal sealed record Material(string Text, DocumentInfo Document, List<Paragraph> Paragraphs, OutlineNode Outline, IReadOnlyList<PlanTask> Tasks, IReadOnlyList<PlanTarget> Targets)
{
    /// <summary>The title of a task for a message: 第10项.</summary>
    public static LocalText Name(string? task) => task is null ? new("总则", "the general part") : new($"第{task}项任务", $"task {task}");
}
