using Jundeng.Measures.Aggregation;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>A node of a scheme's tree: an indicator, or what the nodes below it become together.</summary>
/// <param name="Id">Unique in the scheme.</param>
/// <param name="Name">Name for people; the id where the scheme gives none.</param>
/// <param name="Weight">Weight among its siblings, relative.</param>
/// <param name="Place">Where it stands in the document.</param>
public sealed record SchemeNode(string Id, LocalText Name, double Weight, SourcePlace Place)
{
    /// <summary>How it is measured; null for what has nodes below it.</summary>
    public SchemeIndicator? Indicator { get; init; }

    /// <summary>How the nodes below become one score.</summary>
    public Aggregator Aggregator { get; init; } = Aggregator.Arithmetic;

    /// <summary>Where the weights of the nodes below come from.</summary>
    public WeightRule Weights { get; init; } = WeightRule.Given;

    /// <summary>The nodes below; none for an indicator.</summary>
    public IReadOnlyList<SchemeNode> Children { get; init; } = [];

    /// <summary>This node and all below it, each after the node above it.</summary>
    public IEnumerable<SchemeNode> AndBelow() => Children.SelectMany(child => child.AndBelow()).Prepend(this);
}
