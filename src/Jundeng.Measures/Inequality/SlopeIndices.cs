namespace Jundeng.Measures.Inequality;

/// <summary>The slope index with its companion and the line behind both.</summary>
/// <param name="Slope">The slope index (SII), in the values' unit.</param>
/// <param name="Relative">The relative index (RII), without unit; its error is that of the logarithm.</param>
/// <param name="Intercept">The intercept of the regression, on the scale of its link.</param>
/// <param name="Coefficient">Its slope on the rank.</param>
public sealed record SlopeIndices(Estimate Slope, Estimate Relative, double Intercept, double Coefficient);
