namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>What a node counts among its siblings.</summary>
/// <param name="Node">The node.</param>
/// <param name="Share">Its weight over the sum of them, 0 to 1.</param>
/// <param name="Effective">Its share of the whole tree: the product of the shares above it.</param>
public sealed record ChildWeight(string Node, double Share, double Effective);
