using Jundeng.Plans.Outline;

namespace Jundeng.Plans.Findings;

/// <summary>Numbers of headings that are lost, repeated or out of order.</summary>
internal static class Numbering
{
    public static IEnumerable<Finding> Check(Material material)
    {
        var nodes = Nodes(material.Outline).ToList();
        var lost = nodes.FindAll(node => node.Mark is { Kind: MarkKind.HanParen, Number: null }).ConvertAll(Place);
        if (lost.Count > 0) yield return FindingMessages.NumberingLost(lost);
        foreach (var kind in nodes.Where(node => node.Mark.Number is not null).GroupBy(node => (node.Mark.Kind, node.Mark.Depth)))
        {
            OutlineNode? last = null;
            foreach (var node in kind)
            {
                var follows = last is null || node.Mark.Number == last.Mark.Number + 1 || node.Mark.Number == 1 || LostBetween(nodes, last, node);
                // another section may begin again or go on; inside one section numbers follow each other
                if (!follows && (last!.Parent == node.Parent || node.Mark.Number <= last.Mark.Number + 2))
                    yield return FindingMessages.NumberingGap(Place(last), Place(node), last.Mark.Number!.Value, node.Mark.Number!.Value, TaskOf(material, node));
                last = node;
            }
        }
    }

    private static bool LostBetween(List<OutlineNode> nodes, OutlineNode last, OutlineNode next) =>
        nodes.Exists(node => node.Mark is { Kind: MarkKind.HanParen, Number: null } && node.Mark.Kind == next.Mark.Kind && node.Start > last.Start && node.Start < next.Start);

    private static TextSpan Place(OutlineNode node) => new(node.Start, Math.Max(node.Mark.End, node.Title.End));

    private static string? TaskOf(Material material, OutlineNode node) => material.Tasks.FirstOrDefault(task => task.Span.Start == node.Start)?.Id;

    private static IEnumerable<OutlineNode> Nodes(OutlineNode node) => node.Children.SelectMany(child => Nodes(child).Prepend(child));
}
