using Jundeng.Ledger.Allocations;

namespace Jundeng.Ledger.Supervision.Papers;

/// <summary>What a unit has said on a task in a round, as it was accepted last; without words where nothing was.</summary>
internal sealed record SummaryReport(string? TaskId, string Unit, DutyRole Role, bool Accepted, string? Done, string? Progress, string? Problems, string? Suggestions);
