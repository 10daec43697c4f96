namespace Jundeng.Measures.Aggregation;

/// <summary>
/// A tree of scores of any depth, from indicators to the index. Immutable. Evaluating it gives every node, so that every step can be shown.
/// </summary>
public sealed class ScoreTree
{
    /// <summary>From its root.</summary>
    /// <exception cref="ArgumentException">Two nodes share an id.</exception>
    public ScoreTree(ScoreNode root)
    {
        ArgumentNullException.ThrowIfNull(root);
        Root = root;
        var nodes = new List<(ScoreNode, int)>();
        Collect(root, 0, nodes);
        Nodes = [.. nodes.Select(node => node.Item1)];
        Indicators = [.. Nodes.Where(node => node.Column is not null)];
        var twice = Nodes.GroupBy(node => node.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) throw new ArgumentException($"Two nodes have the id {twice.Key}.", nameof(root));
    }

    /// <summary>The node above all.</summary>
    public ScoreNode Root { get; }

    /// <summary>All nodes, each after the node above it.</summary>
    public IReadOnlyList<ScoreNode> Nodes { get; }

    /// <summary>The indicators, in the order of the tree.</summary>
    public IReadOnlyList<ScoreNode> Indicators { get; }

    /// <summary>The scores of every node for every unit, in the order of <see cref="Nodes"/>.</summary>
    /// <param name="scores">More is better; NaN where missing. Columns that no indicator names are not looked at.</param>
    /// <param name="missing">What a missing score does.</param>
    /// <exception cref="ArgumentException">
    /// An indicator names a column that is not there, or a score lies below the worst allowed although what is missing shall count as the worst.
    /// </exception>
    /// <exception cref="UndefinedMeasureException">An aggregate is not defined for its scores.</exception>
    public IReadOnlyList<NodeScores> Evaluate(Table scores, MissingRule missing = MissingRule.Pair)
    {
        ArgumentNullException.ThrowIfNull(scores);
        foreach (var indicator in Indicators)
        {
            if (indicator.Column >= scores.Columns)
                throw new ArgumentException($"The indicator {indicator.Id} names column {indicator.Column}; there are {scores.Columns}.", nameof(scores));
        }

        var results = new List<NodeScores>(Nodes.Count);
        new TreeEvaluation(scores, missing, results).Of(Root, 0);
        results.Reverse();
        return results;
    }

    /// <summary>
    /// The effective weight of each indicator: the product of its shares on the way to the root. They sum to 1. For aggregates other than arithmetic means
    /// these are the weights as meant, not as they work.
    /// </summary>
    public IReadOnlyList<double> EffectiveWeights()
    {
        var weights = new List<double>();
        Weigh(Root, 1, weights);
        return weights;
    }

    private static void Weigh(ScoreNode node, double share, List<double> weights)
    {
        if (node.Column is not null) weights.Add(share);
        var sum = node.Children.Sum(child => child.Weight);
        foreach (var child in node.Children) Weigh(child, share * (child.Weight / sum), weights);
    }

    private static void Collect(ScoreNode node, int depth, List<(ScoreNode, int)> nodes)
    {
        nodes.Add((node, depth));
        foreach (var child in node.Children) Collect(child, depth + 1, nodes);
    }
}
