using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Measures.Aggregation;

namespace Jundeng.Ledger.Assessment.Accounts;

/// <summary>What each node counts among its siblings for one unit, once what does not apply, or is passed over, is left out.</summary>
internal sealed class UnitShares(AssessmentRun run, int unit)
{
    private readonly Dictionary<string, NodeResults> _results = run.Nodes.ToDictionary(node => node.Node.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, double> _nominal = run.Weights.SelectMany(parent => parent.Children).ToDictionary(child => child.Node, child => child.Share, StringComparer.Ordinal);

    public NodeResults ResultsOf(SchemeNode node) => _results[node.Id];

    /// <summary>The share by the scheme.</summary>
    public double NominalOf(SchemeNode node) => _nominal.GetValueOrDefault(node.Id, 1);

    /// <summary>The share for this unit; 0 for what is left out.</summary>
    public double Of(SchemeNode parent, SchemeNode child)
    {
        var sum = parent.Children.Where(Counts).Sum(NominalOf);
        return Counts(child) && sum > 0 ? NominalOf(child) / sum : 0;
    }

    /// <summary>What an arithmetic mean takes of a node: its score, or the worst allowed where it is missing.</summary>
    public double Taken(SchemeNode node) => run.Scheme.Missing is MissingRule.Pair or MissingRule.Worst ? _results[node.Id].Low[unit] : _results[node.Id].Score[unit];

    /// <summary>The way from a node to its root, the node first.</summary>
    public IReadOnlyList<SchemeNode> WayUp(SchemeNode node) => run.Scheme.Roots.Select(root => Way(root, node)).First(way => way is not null)!;

    private bool Counts(SchemeNode node) =>
        !double.IsNaN(_results[node.Id].Coverage[unit]) && (run.Scheme.Missing != MissingRule.Renormalise || !double.IsNaN(_results[node.Id].Score[unit]));

    private static List<SchemeNode>? Way(SchemeNode from, SchemeNode to)
    {
        if (from.Id == to.Id) return [from];
        foreach (var child in from.Children)
        {
            if (Way(child, to) is not { } way) continue;
            way.Add(from);
            return way;
        }

        return null;
    }
}
