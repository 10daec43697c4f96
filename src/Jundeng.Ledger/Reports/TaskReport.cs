using Jundeng.Ledger.Allocations;

namespace Jundeng.Ledger.Reports;

/// <summary>What a unit has said on a task in a round; drafts stay with the unit.</summary>
/// <param name="Id">The report.</param>
/// <param name="Unit">Name of the unit, or of the one that took over from it.</param>
/// <param name="Role">As what it reports.</param>
/// <param name="State">Where the report stands.</param>
/// <param name="At">When it came to that.</param>
/// <param name="Who">Who brought it there.</param>
/// <param name="Content">Its words.</param>
public sealed record TaskReport(string Id, string Unit, DutyRole Role, ReportState State, DateTimeOffset At, string Who, ReportContent Content);
