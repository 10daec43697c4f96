using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Allocations;

/// <summary>A row of a table of divisions.</summary>
internal sealed record AllocationEntry(CsvRow Row, string Target, AllocationAxis Axis, int? Year, string Part, string Value, AllocationRule? Rule)
{
    public (string Target, AllocationAxis Axis, int? Year) Division => (Target, Axis, Year);
}
