namespace Jundeng.Ledger.Observations;

/// <summary>What is observed of an indicator.</summary>
/// <param name="Indicator">What the data call it.</param>
/// <param name="Unit">Its unit of measure; null where the data do not say.</param>
/// <param name="Regions">For how many regions.</param>
/// <param name="Periods">For how many periods.</param>
/// <param name="First">The first of them, in the order of their names.</param>
/// <param name="Last">The last of them.</param>
/// <param name="Observations">How many observations, each in its last version.</param>
public sealed record ObservedIndicator(string Indicator, string? Unit, int Regions, int Periods, string First, string Last, long Observations);
