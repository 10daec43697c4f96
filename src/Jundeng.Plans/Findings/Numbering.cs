using Jundeng.Plans.Outline;

namespace Jundeng.Plans.Findings;

/// <summary>Numbers of headings that are lost, repeated or out of order.</summary>
internal static class Numbering
{
    public static IEnumerable<Finding> Check(Material material)
    {
        var nodes = new List<OutlineNode>();
        Collect(material.Outline, nodes);
        var lost = nodes.FindAll(node => node.Mark is { Kind: MarkKind.HanParen, Number: null }).ConvertAll(Place);
        if (lost.Count > 0) yield return FindingMessages.NumberingLost(lost);
        foreach (var kind in nodes.Where(node => node.Mark.Number is not null).GroupBy(node => (node.Mark.Kind, node.Mark.Depth)))
        {
            OutlineNode? last = null;
            foreach (var node in kind)
            {
                var follows = last is null || node.Mark.Number == last.Mark.Number + 1 || node.Mark.Number == 1 || LostBetween(lost, last, node);
                // another section may begin again or go on; inside one section numbers follow each other
                if (!follows && (last!.Parent == node.Parent || node.Mark.Number <= last.Mark.Number + 2))
                    yield return FindingMessages.NumberingGap(Place(last), Place(node), last.Mark.Number!.Value, node.Mark.Number!.Value, material.TaskAt(node.Start));
                last = node;
            }
        }
    }

    // a heading without its number may be the one that is missing
    private static bool LostBetween(List<TextSpan> lost, OutlineNode last, OutlineNode next)
    {
        if (next.Mark.Kind != MarkKind.HanParen) return false;
        int low = 0, high = lost.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (lost[middle].Start <= last.Start) low = middle + 1;
            else high = middle;
        }

        return low < lost.Count && lost[low].Start < next.Start;
    }

    private static TextSpan Place(OutlineNode node) => new(node.Start, Math.Max(node.Mark.End, node.Title.End));

    private static void Collect(OutlineNode node, List<OutlineNode> nodes)
    {
        foreach (var child in node.Children)
        {
            nodes.Add(child);
            Collect(child, nodes);
        }
    }
}
