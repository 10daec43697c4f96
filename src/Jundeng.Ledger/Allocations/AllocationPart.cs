namespace Jundeng.Ledger.Allocations;

/// <summary>One part of a target.</summary>
/// <param name="Id">Id of an organisation, code of a region, or a year.</param>
/// <param name="Name">What it is called today; of an organisation that was dissolved its heir.</param>
/// <param name="Value">What was given to it.</param>
public sealed record AllocationPart(string Id, string Name, AllocatedValue Value);
