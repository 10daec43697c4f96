namespace Jundeng.Ledger.Allocations;

/// <summary>What was given to somebody of a target.</summary>
/// <param name="Value">In the unit of the target; a ratio in its unit too.</param>
/// <param name="Numerator">The numerator of a ratio; null for what is none.</param>
/// <param name="Denominator">Its denominator.</param>
public sealed record AllocatedValue(decimal Value, decimal? Numerator = null, decimal? Denominator = null);
