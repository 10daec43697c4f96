using Jundeng.Ledger.Allocations;
using Jundeng.Plans;

namespace Jundeng.Web.Api.Plans;

/// <summary>A target passed on.</summary>
/// <param name="Target">The target.</param>
/// <param name="Indicator">What it measures.</param>
/// <param name="Comparator">How the value is meant.</param>
/// <param name="Unit">The measure word.</param>
/// <param name="Axis">To parts or to years.</param>
/// <param name="Year">The year, where the parts are of one.</param>
/// <param name="Rule">How the parts make the whole.</param>
/// <param name="Whole">The whole.</param>
/// <param name="Parts">The parts.</param>
public sealed record AllocationResponse(
    string Target, string Indicator, Comparator Comparator, string? Unit, AllocationAxis Axis, int? Year, AllocationRule Rule, decimal Whole, IReadOnlyList<AllocationPart> Parts)
{
    internal static AllocationResponse Of(Allocation allocation) => new(
        allocation.TargetId, allocation.Indicator, allocation.Comparator, allocation.Unit, allocation.Axis, allocation.Year, allocation.Rule, allocation.Whole, allocation.Parts);
}
