using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Reports;

namespace Jundeng.Web.Api.Reports;

/// <summary>What a unit reports on a task in a round.</summary>
/// <param name="Id">Its id.</param>
/// <param name="RoundId">The round.</param>
/// <param name="TaskId">The task; null for the targets outside every task.</param>
/// <param name="TaskTitle">Its title.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="UnitName">Its name.</param>
/// <param name="Role">As what it reports.</param>
/// <param name="Due">The day by which it is due.</param>
/// <param name="State">Where it stands; null where nobody has begun it.</param>
/// <param name="Version">The number of its last step, 0 where there is none.</param>
/// <param name="Late">The working days by which it first came late; null where it has not come.</param>
/// <param name="Content">Its words.</param>
/// <param name="Items">Its values, in the order of the plan.</param>
/// <param name="Evidence">Its files.</param>
/// <param name="Steps">All that was done with it, oldest first.</param>
public sealed record ReportResponse(
    string Id, string RoundId, string? TaskId, string? TaskTitle, string UnitId, string UnitName, DutyRole Role, DateOnly Due, ReportState? State, int Version, int? Late,
    ReportContent Content, IReadOnlyList<ReportItemResponse> Items, IReadOnlyList<EvidenceFile> Evidence, IReadOnlyList<ReportTrace> Steps)
{
    internal static ReportResponse Of(Report report) => new(
        report.Id, report.RoundId, report.TaskId, report.TaskTitle, report.UnitId, report.UnitName, report.Role, report.Due, report.State, report.Version, report.Late,
        report.Content, [.. report.Items.Select(ReportItemResponse.Of)], report.Evidence, report.Steps);
}
