namespace Jundeng.Ledger.Reports.Filling;

/// <summary>Reports that can be written on now.</summary>
/// <param name="Revision">The revision of the plan whose targets they show.</param>
/// <param name="Reports">The reports, in the order of units and tasks.</param>
public sealed record OpenReports(int Revision, IReadOnlyList<Report> Reports);
