using Jundeng.Measures.Uncertainty;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>How much of the doubt in the ranks an assumption accounts for (Sobol' indices), with the ends of 95 % intervals.</summary>
/// <param name="Period">The period.</param>
/// <param name="Node">The root.</param>
/// <param name="Assumption">The assumption.</param>
/// <param name="First">By itself.</param>
/// <param name="FirstLow">Lower end.</param>
/// <param name="FirstHigh">Upper end.</param>
/// <param name="Total">With all it has in common with others.</param>
/// <param name="TotalLow">Lower end.</param>
/// <param name="TotalHigh">Upper end.</param>
public sealed record AssumptionSensitivity(
    string Period, string Node, Assumption Assumption, double First, double FirstLow, double FirstHigh, double Total, double TotalLow, double TotalHigh);
