namespace Jundeng.Measures.Weights;

/// <summary>Weights from pairwise judgements.</summary>
/// <param name="Weights">Summing to 1.</param>
/// <param name="Eigenvalue">λ, the greatest; m where the judgements agree perfectly.</param>
/// <param name="ConsistencyIndex">CI.</param>
/// <param name="ConsistencyRatio">CR; below 0.1 is taken as consistent.</param>
public sealed record HierarchyWeights(IReadOnlyList<double> Weights, double Eigenvalue, double ConsistencyIndex, double ConsistencyRatio)
{
    private const double Limit = 0.1;

    /// <summary>Whether CR is below 0.1.</summary>
    public bool IsConsistent => ConsistencyRatio < Limit;
}
