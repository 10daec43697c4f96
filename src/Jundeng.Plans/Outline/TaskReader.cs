using System.Globalization;

namespace Jundeng.Plans.Outline;

/// <summary>A tree of headings to tasks with their units.</summary>
internal static class TaskReader
{
    /// <summary>The tasks in the order of the text, each with its node.</summary>
    public static List<(PlanTask Task, OutlineNode Node)> Read(string text, OutlineNode root)
    {
        var nodes = new List<OutlineNode>();
        Collect(text, root, nodes);
        var ids = Ids(nodes);
        var units = TaskUnits.Of(nodes);
        var tasks = new List<(PlanTask Task, OutlineNode Node)>(nodes.Count);
        for (var i = 0; i < nodes.Count; i++)
        {
            var domain = i > 0 && nodes[i].Parent == nodes[i - 1].Parent ? tasks[i - 1].Task.Domain : Domain(text, nodes[i]);
            tasks.Add((new PlanTask(ids[i], domain, Words(text, nodes[i].Title), new TextSpan(nodes[i].Start, nodes[i].End), units[i].Lead, units[i].With), nodes[i]));
        }

        return tasks;
    }

    // The plan's own numbers serve as ids where they run through the whole plan; otherwise tasks are counted.
    private static List<string> Ids(List<OutlineNode> tasks)
    {
        var own = tasks.ConvertAll(task => task.Mark.Number);
        var unique = own.TrueForAll(number => number is not null) && own.Distinct().Count() == own.Count;
        return [.. tasks.Select((_, i) => (unique ? own[i]!.Value : i + 1).ToString(CultureInfo.InvariantCulture))];
    }

    private static void Collect(string text, OutlineNode node, List<OutlineNode> tasks)
    {
        if (!node.IsRoot && node.Role is not (ChapterRole.Open or ChapterRole.Work))
        {
            // a chapter on goals may still hold one on work
            foreach (var child in node.Children) Collect(text, child, tasks);
            return;
        }

        if (!node.IsRoot && !SplitsIntoTasks(text, node))
        {
            if (node.Title.IsEmpty) return;
            node.IsTask = true;
            tasks.Add(node);
            return;
        }

        foreach (var child in node.Children) Collect(text, child, tasks);
    }

    // Sub-items without headings of their own (（1）新增就业500人；) are the words of their task.
    private static bool SplitsIntoTasks(string text, OutlineNode node)
    {
        if (node.Children.Count == 0) return false;
        // 1.服务对象 2.服务标准 3.支出责任
        var fields = node.Children.Count(child => OutlineReader.IsField(text, child.Title));
        if (fields > 1 && fields * 2 > node.Children.Count && !HoldsSections(node)) return false;
        if (node.Children[0].Mark.Kind is not (MarkKind.ArabicParen or MarkKind.Circled or MarkKind.Bullet)) return true;
        var headed = node.Children.Count(child => child.RunsIn || child.Children.Count > 0 || child.Paragraphs.Count > 0);
        return headed * 2 > node.Children.Count;
    }

    // 主要任务 with items below it is a chapter, not a part of a task
    private static bool HoldsSections(OutlineNode node) => node.Children.Exists(child => child.Children.Count > 0);

    private static string? Domain(string text, OutlineNode node)
    {
        for (var above = node.Parent; above is { IsRoot: false }; above = above.Parent)
            if (!above.Title.IsEmpty)
                return Words(text, above.Title);
        return null;
    }

    private static string Words(string text, TextSpan span) =>
        span.Of(text).ToString().Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
}
