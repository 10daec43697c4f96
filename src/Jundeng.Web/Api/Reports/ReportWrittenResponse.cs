using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Reports.Checks;

namespace Jundeng.Web.Api.Reports;

/// <summary>A report that was written on.</summary>
/// <param name="Report">The report as it is now.</param>
/// <param name="Findings">What the checks say about it.</param>
/// <param name="Changed">Whether anything was written; false where all was there already.</param>
public sealed record ReportWrittenResponse(ReportResponse Report, IReadOnlyList<CheckFinding> Findings, bool Changed)
{
    internal static ReportWrittenResponse Of(ReportWritten written) => new(ReportResponse.Of(written.Report), written.Findings, written.Changed);
}
