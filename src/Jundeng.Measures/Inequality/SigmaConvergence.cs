namespace Jundeng.Measures.Inequality;

/// <summary>The spread between regions over time.</summary>
/// <param name="Spread">By period.</param>
/// <param name="Trend">Its change a year.</param>
/// <param name="Regions">How many regions were taken.</param>
public sealed record SigmaConvergence(IReadOnlyList<double> Spread, Estimate Trend, int Regions);
