using Jundeng.Plans;

namespace Jundeng.Ledger.Indicators;

/// <summary>A value that a plan in force sets for an indicator.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="RegionCode">Code of its region.</param>
/// <param name="From">Its first year.</param>
/// <param name="To">Its last year.</param>
/// <param name="TargetId">The target.</param>
/// <param name="Words">What the plan calls it.</param>
/// <param name="Comparator">How the value is meant.</param>
/// <param name="Value">The value in base units; for a range its lower end.</param>
/// <param name="Upper">The upper end of a range.</param>
/// <param name="Unit">Its unit.</param>
public sealed record LinkedTarget(
    string PlanId, string RegionCode, int From, int To, string TargetId, string Words, Comparator Comparator, decimal Value, decimal? Upper, string? Unit);
