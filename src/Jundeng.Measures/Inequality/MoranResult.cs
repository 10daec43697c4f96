namespace Jundeng.Measures.Inequality;

/// <summary>Moran's I with its two tests.</summary>
/// <param name="Value">I: above the expectation likes lie beside likes, below it unlikes.</param>
/// <param name="Expected">−1/(n − 1).</param>
/// <param name="Z">(I − E)/√Var under normality.</param>
/// <param name="P">The two-sided permutation p-value, (1 + as extreme)/(1 + permutations); null without permutations.</param>
/// <param name="Islands">Regions without a neighbour.</param>
public sealed record MoranResult(double Value, double Expected, double Z, double? P, IReadOnlyList<int> Islands);
