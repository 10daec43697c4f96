using Jundeng.Measures.Aggregation;

namespace Jundeng.Measures.Uncertainty;

/// <summary>A tree laid out in arrays, evaluated many times for the root's scores alone, in memory that is used again.</summary>
internal sealed class FlatTree
{
    private readonly Entry[] _nodes;

    public FlatTree(ScoreTree tree)
    {
        var index = tree.Nodes.Select((node, i) => (node.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        _nodes = [.. tree.Nodes.Select(node => new Entry(node, [.. node.Children.Select(child => index[child.Id])]))];
        Weights = [.. tree.Nodes.Select(node => node.Weight)];
    }

    internal readonly record struct Entry(ScoreNode Node, int[] Children);

    /// <summary>The weights in force, by node.</summary>
    public double[] Weights { get; }

    /// <summary>Memory to evaluate in, for one thread at a time.</summary>
    /// <param name="rows">The units.</param>
    public Scratch Room(int rows) => new(_nodes, rows);

    /// <summary>Each weight times a factor uniform in 1 ± share. Where all children of a node would lose all weight, theirs stay.</summary>
    public double[] Disturbed(SeededRandom random, double share, Scratch scratch)
    {
        var weights = scratch.Weights;
        for (var i = 0; i < weights.Length; i++) weights[i] = Weights[i] * (1 + share * (2 * random.NextDouble() - 1));
        foreach (var (_, children) in _nodes)
        {
            if (children.Length == 0 || HasWeight(children, weights)) continue;
            foreach (var child in children) weights[child] = Weights[child];
        }

        return weights;
    }

    /// <summary>The root's scores with the weights given and, where one is given, the same aggregator everywhere; nothing is missing.</summary>
    public void Evaluate(ReadOnlyMemory<double> values, int rows, Aggregator? aggregator, double[] weights, Scratch scratch, Span<double> scores)
    {
        // Children stand after their parent, so the last node comes first.
        var mets = Mets(aggregator, weights, scratch);
        for (var i = _nodes.Length - 1; i >= 0; i--)
        {
            var (node, children) = _nodes[i];
            if (node.Column is { } column)
            {
                scratch.Columns[i] = values.Slice(column * rows, rows);
                continue;
            }

            var (below, shares, met) = scratch.Below[i];
            Normalise(weights, children, shares);
            for (var child = 0; child < children.Length; child++) (below[child], met[child]) = (scratch.Columns[children[child]], mets[children[child]]);
            (aggregator ?? node.Aggregator).Combine(below, shares, met, scratch.Results[i].Span);
            scratch.Columns[i] = scratch.Results[i];
        }

        scratch.Columns[0].Span.CopyTo(scores);
    }

    /// <summary>The same where something is missing: it is passed over, weights renormalised.</summary>
    public void EvaluatePresent(Table table, Aggregator? aggregator, double[] weights, Span<double> scores)
    {
        var result = new ScoreTree(Rebuild(0, aggregator, weights)).Evaluate(table, MissingRule.Renormalise)[0].Score;
        for (var row = 0; row < scores.Length; row++) scores[row] = result[row];
    }

    private ScoreNode Rebuild(int at, Aggregator? aggregator, double[] weights) =>
        _nodes[at].Node.With(aggregator ?? _nodes[at].Node.Aggregator, [.. _nodes[at].Children.Select(child => Rebuild(child, aggregator, weights))], weights[at]);

    private static bool HasWeight(int[] children, double[] weights)
    {
        foreach (var child in children)
            if (weights[child] > 0) return true;
        return false;
    }

    private static void Normalise(double[] weights, int[] children, double[] shares)
    {
        var sum = 0.0;
        foreach (var child in children) sum += weights[child];
        for (var i = 0; i < shares.Length; i++) shares[i] = weights[children[i]] / sum;
    }

    // Only shares of targets met ask what counts as met.
    private double[] Mets(Aggregator? aggregator, double[] weights, Scratch scratch)
    {
        if (!Asks(aggregator)) return scratch.Mets;
        var ends = new (double Worst, double Met)[_nodes.Length];
        for (var i = _nodes.Length - 1; i >= 0; i--)
        {
            var (node, children) = _nodes[i];
            ends[i] = node.Column is null
                ? ScoreScale.Of(aggregator ?? node.Aggregator, Aggregator.Normalise([.. children.Select(child => weights[child])]), [.. children.Select(child => ends[child])])
                : (node.Scale.Worst, node.Scale.Met);
        }

        return [.. ends.Select(end => end.Met)];
    }

    private bool Asks(Aggregator? aggregator)
    {
        if (aggregator is not null) return aggregator is MetShare;
        foreach (var (node, children) in _nodes)
            if (children.Length > 0 && node.Aggregator is MetShare) return true;
        return false;
    }

    /// <summary>What an evaluation writes to.</summary>
    internal sealed class Scratch
    {
        public Scratch(IReadOnlyList<Entry> nodes, int rows)
        {
            (Weights, Mets, Columns) = (new double[nodes.Count], new double[nodes.Count], new ReadOnlyMemory<double>[nodes.Count]);
            Results = [.. nodes.Select(node => node.Children.Length == 0 ? default : new Memory<double>(new double[rows]))];
            Below = [.. nodes.Select(node => (new ReadOnlyMemory<double>[node.Children.Length], new double[node.Children.Length], new double[node.Children.Length]))];
        }

        public double[] Weights { get; }

        public double[] Mets { get; }

        public ReadOnlyMemory<double>[] Columns { get; }

        public Memory<double>[] Results { get; }

        public (ReadOnlyMemory<double>[] Scores, double[] Shares, double[] Mets)[] Below { get; }
    }
}
