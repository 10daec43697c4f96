using Jundeng.Plans;

namespace Jundeng.Ledger.Reports.Filling;

/// <summary>What a table says on one report.</summary>
/// <param name="ReportId">The report.</param>
/// <param name="Seen">The version of the report for which the table was made; null where it does not say.</param>
/// <param name="Draft">What is written.</param>
/// <param name="Where">The place of the report in the table.</param>
public sealed record ReportFill(string ReportId, int? Seen, ReportDraft Draft, LocalText Where);
