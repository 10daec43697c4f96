namespace Jundeng.Ledger.Implementations;

/// <summary>What another unit of the task does.</summary>
/// <param name="Unit">Id of the organisation, its name, or the name in the plan.</param>
/// <param name="Does">What it does.</param>
public sealed record ImplementationPart(string Unit, string Does);
