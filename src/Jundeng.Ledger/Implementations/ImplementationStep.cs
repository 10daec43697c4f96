namespace Jundeng.Ledger.Implementations;

/// <summary>What the lead unit undertakes to have reached by a day.</summary>
/// <param name="Name">What is to be there by then.</param>
/// <param name="Due">The last day.</param>
public sealed record ImplementationStep(string Name, DateOnly Due);
