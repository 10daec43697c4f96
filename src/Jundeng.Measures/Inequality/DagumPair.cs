namespace Jundeng.Measures.Inequality;

/// <summary>Two groups compared.</summary>
/// <param name="Higher">The group with the higher mean.</param>
/// <param name="Lower">The other.</param>
/// <param name="Gini">The Gini ratio between them, E|y − y′|/(μ + μ′).</param>
/// <param name="RelativeAffluence">D, from 0 where they overlap wholly to 1 where they do not.</param>
public sealed record DagumPair(int Higher, int Lower, double Gini, double RelativeAffluence);
