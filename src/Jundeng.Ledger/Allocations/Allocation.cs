using Jundeng.Plans;

namespace Jundeng.Ledger.Allocations;

/// <summary>A target, or one year of it, as it is divided.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="TargetId">The target.</param>
/// <param name="Indicator">What it measures.</param>
/// <param name="Comparator">How its value is meant.</param>
/// <param name="Unit">Its unit; null where there is none.</param>
/// <param name="Axis">What it is divided by.</param>
/// <param name="Year">The year whose value is divided; null for the whole plan.</param>
/// <param name="Rule">How the parts are held against the whole.</param>
/// <param name="Whole">The value that is divided.</param>
/// <param name="Parts">The parts in the order in which they were given; years in theirs.</param>
/// <param name="Reconciliation">How they stand to the whole.</param>
public sealed record Allocation(
    string PlanId, string TargetId, string Indicator, Comparator Comparator, string? Unit, AllocationAxis Axis, int? Year, AllocationRule Rule, decimal Whole,
    IReadOnlyList<AllocationPart> Parts, Reconciliation Reconciliation);
