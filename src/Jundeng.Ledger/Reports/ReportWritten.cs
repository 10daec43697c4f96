using Jundeng.Ledger.Reports.Checks;

namespace Jundeng.Ledger.Reports;

/// <summary>A report that was written on.</summary>
/// <param name="Report">The report as it is now.</param>
/// <param name="Findings">What the checks say about it.</param>
/// <param name="Changed">Whether anything was written; false where all was there already.</param>
public sealed record ReportWritten(Report Report, IReadOnlyList<CheckFinding> Findings, bool Changed);
