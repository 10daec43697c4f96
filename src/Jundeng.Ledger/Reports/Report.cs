using Jundeng.Ledger.Allocations;

namespace Jundeng.Ledger.Reports;

/// <summary>What a unit reports on a task in a round.</summary>
/// <param name="Id">For people and addresses, such as <c>990101-2026-mid-year-r12</c>.</param>
/// <param name="RoundId">The round.</param>
/// <param name="TaskId">The task; null for the targets outside every task.</param>
/// <param name="TaskTitle">Its title.</param>
/// <param name="UnitId">Id of the unit, or of the one that took over from it.</param>
/// <param name="UnitName">Its name.</param>
/// <param name="Role">As what it reports.</param>
/// <param name="Due">The day by which it is due.</param>
/// <param name="State">Where it stands; null where nobody has begun it.</param>
/// <param name="Version">The number of its last step, 0 where there is none: what one has seen.</param>
/// <param name="Late">The working days by which it first came late; null where it has not come.</param>
/// <param name="Content">Its words.</param>
/// <param name="Items">Its values, in the order of the plan.</param>
/// <param name="Evidence">Its files.</param>
/// <param name="Steps">All that was done with it, oldest first.</param>
public sealed record Report(
    string Id,
    string RoundId,
    string? TaskId,
    string? TaskTitle,
    string UnitId,
    string UnitName,
    DutyRole Role,
    DateOnly Due,
    ReportState? State,
    int Version,
    int? Late,
    ReportContent Content,
    IReadOnlyList<ReportItem> Items,
    IReadOnlyList<EvidenceFile> Evidence,
    IReadOnlyList<ReportTrace> Steps);
