using Jundeng.Plans;

namespace Jundeng.Ledger.Allocations;

/// <summary>How a target is to be divided; replaces how it was divided before. Without parts it is not divided any more.</summary>
/// <param name="TargetId">The target.</param>
/// <param name="Axis">By what.</param>
/// <param name="Parts">The parts.</param>
public sealed record Division(string TargetId, AllocationAxis Axis, IReadOnlyList<DivisionPart> Parts)
{
    /// <summary>The year whose value is divided; null for the whole plan, or its only year.</summary>
    public int? Year { get; init; }

    /// <summary>How the parts are held against the whole; null = as it follows from the target.</summary>
    public AllocationRule? Rule { get; init; }

    internal LocalText? Where { get; init; }
}
