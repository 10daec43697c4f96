using Jundeng.Ledger.Allocations;

namespace Jundeng.Ledger.Rounds;

/// <summary>A report that somebody must give: on a task, or on the targets outside every task.</summary>
internal sealed record RoundDuty(string? TaskId, DutyHolder Holder, DutyRole Role, IReadOnlyList<RoundValue> Values);
