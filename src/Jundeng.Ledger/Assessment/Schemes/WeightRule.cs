using Jundeng.Measures;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>Where the weights of a node's children come from.</summary>
/// <param name="Source">The method.</param>
public sealed record WeightRule(WeightSource Source)
{
    /// <summary>Each child has its own weight.</summary>
    public static WeightRule Given { get; } = new(WeightSource.Given);

    /// <summary>Budget allocation: points by expert (row) and child (column).</summary>
    public Table? Allocations { get; init; }

    /// <summary>Budget allocation: the points that each expert had.</summary>
    public double Points { get; init; } = 100;

    /// <summary>Pairwise judgements, a matrix for each expert.</summary>
    public IReadOnlyList<Table> Judgements { get; init; } = [];
}
