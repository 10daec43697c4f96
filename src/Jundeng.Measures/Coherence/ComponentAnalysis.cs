namespace Jundeng.Measures.Coherence;

/// <summary>Principal components, the strongest first.</summary>
/// <param name="Eigenvalues">The variance of each, in units of one indicator's; they sum to the number of indicators.</param>
/// <param name="Loadings">For each component a unit vector over the indicators.</param>
public sealed record ComponentAnalysis(IReadOnlyList<double> Eigenvalues, IReadOnlyList<IReadOnlyList<double>> Loadings)
{
    /// <summary>The share of the variance that the first component holds.</summary>
    public double FirstShare => Eigenvalues[0] / Eigenvalues.Count;
}
