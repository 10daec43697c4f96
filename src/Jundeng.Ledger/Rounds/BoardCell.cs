using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Reports;

namespace Jundeng.Ledger.Rounds;

/// <summary>A report of a board.</summary>
/// <param name="ReportId">Its id.</param>
/// <param name="TaskId">The task; null for the targets outside every task.</param>
/// <param name="Role">As what the unit reports.</param>
/// <param name="State">Where it stands; null where nobody has begun it.</param>
/// <param name="Late">The working days by which it came late, or is late by now.</param>
/// <param name="Overdue">Whether it has not come though it is due.</param>
public sealed record BoardCell(string ReportId, string? TaskId, DutyRole Role, ReportState? State, int Late, bool Overdue);
