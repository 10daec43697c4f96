using Jundeng.Ledger.Assessment.Schemes;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>The weights of the nodes below a node, and where they come from.</summary>
/// <param name="Node">The node above.</param>
/// <param name="Source">Where they come from.</param>
/// <param name="Children">In the order of the scheme.</param>
public sealed record NodeWeights(string Node, WeightSource Source, IReadOnlyList<ChildWeight> Children)
{
    /// <summary>For weights from data: on how many regions and periods without a gap they rest; null for others.</summary>
    public int? Rows { get; init; }

    /// <summary>For pairwise judgements: the consistency ratio, below 0.1 by habit; null for others.</summary>
    public double? ConsistencyRatio { get; init; }
}
