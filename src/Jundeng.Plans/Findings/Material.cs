using Jundeng.Plans.Outline;

namespace Jundeng.Plans.Findings;

/// <summary>What the checks look at.</summary>
internal sealed record Material(string Text, DocumentInfo Document, List<Paragraph> Paragraphs, OutlineNode Outline, IReadOnlyList<PlanTask> Tasks, IReadOnlyList<PlanTarget> Targets)
{
    /// <summary>The targets by their ids.</summary>
    public Dictionary<string, PlanTarget> TargetsById => field ??= Targets.ToDictionary(target => target.Id);

    /// <summary>The id of the task that begins at a place; null where none does.</summary>
    public string? TaskAt(int start)
    {
        int low = 0, high = Tasks.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tasks[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low < Tasks.Count && Tasks[low].Span.Start == start ? Tasks[low].Id : null;
    }

    /// <summary>The title of a task for a message: 第10项.</summary>
    public static LocalText Name(string? task) => task is null ? new("总则", "the general part") : new($"第{task}项任务", $"task {task}");
}
