namespace Jundeng.Measures.Uncertainty;

/// <summary>The sensitivity of one output to one factor.</summary>
/// <param name="First">The share of the variance that the factor explains alone.</param>
/// <param name="Total">The share in which it has a part, interactions included.</param>
public sealed record SobolIndices(Estimate First, Estimate Total);
