using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Measures;
using Jundeng.Measures.Weights;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>
/// The weights below every node. Weights from data are found from the lowest nodes upward, over all periods together, from the units of which
/// nothing is missing.
/// </summary>
internal sealed class WeightFinding(AssessmentScheme scheme, Func<SchemeNode, TreeScoring> treeOf, int periods, RunFaults faults)
{
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int? Rows, double? Ratio)> _facts = new(StringComparer.Ordinal);

    /// <summary>A node's weight among its siblings.</summary>
    public double Of(SchemeNode node) => _weights.GetValueOrDefault(node.Id, node.Weight);

    public IReadOnlyList<NodeWeights> Find()
    {
        foreach (var node in scheme.Nodes().Reverse())
            if (node.Indicator is null) Weigh(node);
        return [.. scheme.Roots.SelectMany(root => Describe(root, 1))];
    }

    private void Weigh(SchemeNode node)
    {
        try
        {
            var weights = node.Weights.Source switch
            {
                WeightSource.Equal => Weighting.Equal(node.Children.Count),
                WeightSource.Budget => Weighting.BudgetAllocation(node.Weights.Allocations!, node.Weights.Points),
                WeightSource.Hierarchy => Hierarchy(node),
                WeightSource.Entropy => Weighting.Entropy(Scores(node)),
                WeightSource.Critic => Weighting.Critic(Scores(node)),
                _ => null,
            };
            if (weights is null) return;
            for (var child = 0; child < weights.Length; child++) _weights[node.Children[child].Id] = weights[child];
        }
        catch (UndefinedMeasureException undefined)
        {
            faults.AddAt(node.Place, "weights-undefined", RunMessages.WeightsUndefined(node.Id, SchemeWords.Of(SchemeWords.WeightSources, node.Weights.Source), undefined.Reason));
        }
    }

    private double[] Hierarchy(SchemeNode node)
    {
        var found = AnalyticHierarchy.Of(AnalyticHierarchy.Join(node.Weights.Judgements), node.Children.Count > 15 ? 1.59 : null);
        _facts[node.Id] = (null, found.ConsistencyRatio);
        if (!found.IsConsistent) faults.Note(RunMessages.Inconsistent(node.Id, found.ConsistencyRatio));
        return [.. found.Weights];
    }

    private Table Scores(SchemeNode node)
    {
        var columns = node.Children.Select(child =>
        {
            var tree = treeOf(child);
            return Enumerable.Range(0, periods).SelectMany(period => tree.Evaluate(period, Of, capped: true)[child.Id].Score).ToArray();
        }).ToArray();
        var whole = Enumerable.Range(0, columns.Length == 0 ? 0 : columns[0].Length).Where(unit => Array.TrueForAll(columns, column => !double.IsNaN(column[unit]))).ToArray();
        _facts[node.Id] = (whole.Length, null);
        return Table.FromColumns([.. columns.Select(column => whole.Select(unit => column[unit]).ToArray())]);
    }

    private IEnumerable<NodeWeights> Describe(SchemeNode node, double effective)
    {
        if (node.Indicator is not null) yield break;
        var sum = node.Children.Sum(Of);
        var children = node.Children.Select(child => new ChildWeight(child.Id, Of(child) / sum, effective * (Of(child) / sum))).ToArray();
        var (rows, ratio) = _facts.GetValueOrDefault(node.Id);
        yield return new NodeWeights(node.Id, node.Weights.Source, children) { Rows = rows, ConsistencyRatio = ratio };
        foreach (var (child, weight) in node.Children.Zip(children))
            foreach (var below in Describe(child, weight.Effective)) yield return below;
    }
}
