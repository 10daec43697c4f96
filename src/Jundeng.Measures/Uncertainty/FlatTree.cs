using Jundeng.Measures.Aggregation;

namespace Jundeng.Measures.Uncertainty;

/// <summary>A tree laid out in arrays, evaluated many times for the root's scores alone.</summary>
internal sealed class FlatTree
{
    private readonly Entry[] _nodes;

    public FlatTree(ScoreTree tree)
    {
        var index = tree.Nodes.Select((node, i) => (node.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        _nodes = [.. tree.Nodes.Select(node => new Entry(node, [.. node.Children.Select(child => index[child.Id])]))];
        Weights = [.. tree.Nodes.Select(node => node.Weight)];
    }

    private readonly record struct Entry(ScoreNode Node, int[] Children);

    /// <summary>The weights in force, by node.</summary>
    public double[] Weights { get; }

    /// <summary>Each weight times a factor uniform in 1 ± share. Where all children of a node would lose all weight, theirs stay.</summary>
    public double[] Disturbed(SeededRandom random, double share)
    {
        var weights = new double[Weights.Length];
        for (var i = 0; i < weights.Length; i++) weights[i] = Weights[i] * (1 + share * (2 * random.NextDouble() - 1));
        foreach (var entry in _nodes)
        {
            if (entry.Children.Length == 0 || entry.Children.Any(child => weights[child] > 0)) continue;
            foreach (var child in entry.Children) weights[child] = Weights[child];
        }

        return weights;
    }

    /// <summary>The root's scores with the weights given and, where one is given, the same aggregator everywhere.</summary>
    public void Evaluate(Table table, Aggregator? aggregator, double[] weights, Span<double> scores)
    {
        if (Enumerable.Range(0, table.Columns).Any(column => table.Column(column).Contains(double.NaN)))
        {
            var root = new ScoreTree(Rebuild(0, aggregator, weights));
            var result = root.Evaluate(table, MissingRule.Renormalise)[0].Score;
            for (var row = 0; row < scores.Length; row++) scores[row] = result[row];
            return;
        }

        // Children stand after their parent, so the last node comes first.
        var columns = new ReadOnlyMemory<double>[_nodes.Length];
        var mets = Mets(aggregator, weights);
        for (var i = _nodes.Length - 1; i >= 0; i--)
        {
            var (node, children) = _nodes[i];
            if (node.Column is { } column)
            {
                columns[i] = table.Memory(column);
                continue;
            }

            var result = new double[table.Rows];
            (aggregator ?? node.Aggregator).Combine(
                [.. children.Select(child => columns[child])], Aggregator.Normalise([.. children.Select(child => weights[child])]), [.. children.Select(child => mets[child])], result);
            columns[i] = result;
        }

        columns[0].Span.CopyTo(scores);
    }

    private ScoreNode Rebuild(int at, Aggregator? aggregator, double[] weights) =>
        _nodes[at].Node.With(aggregator ?? _nodes[at].Node.Aggregator, [.. _nodes[at].Children.Select(child => Rebuild(child, aggregator, weights))], weights[at]);

    // Only shares of targets met ask what counts as met.
    private double[] Mets(Aggregator? aggregator, double[] weights)
    {
        var ends = new (double Worst, double Met)[_nodes.Length];
        if (!_nodes.Any(entry => entry.Children.Length > 0 && (aggregator ?? entry.Node.Aggregator) is MetShare)) return new double[_nodes.Length];
        for (var i = _nodes.Length - 1; i >= 0; i--)
        {
            var (node, children) = _nodes[i];
            ends[i] = node.Column is null
                ? ScoreScale.Of(aggregator ?? node.Aggregator, Aggregator.Normalise([.. children.Select(child => weights[child])]), [.. children.Select(child => ends[child])])
                : (node.Scale.Worst, node.Scale.Met);
        }

        return [.. ends.Select(end => end.Met)];
    }
}
