namespace Jundeng.Measures.Inequality;

/// <summary>Whether those behind grow faster.</summary>
/// <param name="Slope">b; below 0 they do.</param>
/// <param name="Speed">λ a year; null where the gap would change its sign within the time.</param>
/// <param name="HalfLife">Years to halve a gap; null where gaps do not close.</param>
/// <param name="Determination">R².</param>
public sealed record BetaConvergence(Estimate Slope, double? Speed, double? HalfLife, double Determination);
