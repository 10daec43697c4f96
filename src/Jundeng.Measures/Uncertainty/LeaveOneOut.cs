using Jundeng.Measures.Aggregation;

namespace Jundeng.Measures.Uncertainty;

/// <summary>How much the order hangs on single indicators: the index with each left out in turn, the weights of its siblings renormalised.</summary>
public static class LeaveOneOut
{
    /// <summary>One omission for each indicator, in the order of the tree. An aggregate that loses its only indicator goes with it.</summary>
    /// <param name="tree">Two indicators with weight or more.</param>
    /// <param name="scores">More is better; NaN where missing.</param>
    /// <param name="missing">What a missing score does.</param>
    /// <exception cref="UndefinedMeasureException">The tree has one indicator, or without one of them no weight is left.</exception>
    public static IReadOnlyList<Omission> Of(ScoreTree tree, Table scores, MissingRule missing = MissingRule.Pair)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(scores);
        Check.Enough(2, tree.Indicators.Count, "indicators");
        var nominal = tree.Evaluate(scores, missing)[0].Score;
        return [.. tree.Indicators.Select(indicator =>
        {
            var rest = new ScoreTree(Without(tree.Root, indicator) ?? throw Check.Undefined(UndefinedReason.ZeroTotal, $"Without {indicator.Id} no weight is left.")).Evaluate(scores, missing)[0].Score;
            var both = Enumerable.Range(0, scores.Rows).Where(row => !double.IsNaN(nominal[row]) && !double.IsNaN(rest[row])).ToArray();
            return new Omission(indicator.Id, rest, RankShift.Of(both.Select(row => nominal[row]).ToArray(), both.Select(row => rest[row]).ToArray()));
        })];
    }

    private static ScoreNode? Without(ScoreNode node, ScoreNode omitted)
    {
        if (ReferenceEquals(node, omitted)) return null;
        if (node.Column is not null) return node;
        var children = node.Children.Select(child => Without(child, omitted)).OfType<ScoreNode>().ToArray();
        return children.Length == 0 || children.All(child => child.Weight == 0) ? null : ScoreNode.Aggregate(node.Id, node.Aggregator, children, node.Weight);
    }
}
