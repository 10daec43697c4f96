namespace Jundeng.Ledger.Simulation;

/// <summary>What was invented.</summary>
/// <param name="Counties">How many counties, with a plan and a round each.</param>
/// <param name="Organisations">How many organisations.</param>
/// <param name="Tasks">How many tasks.</param>
/// <param name="Targets">How many targets.</param>
/// <param name="Values">How many reported values.</param>
/// <param name="Reports">How many reports the rounds ask for.</param>
public sealed record SimulationResult(int Counties, int Organisations, int Tasks, int Targets, int Values, int Reports);
