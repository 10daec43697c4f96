namespace Jundeng.Ledger.Projects;

/// <summary>The money of a source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Money">What was planned, has come in and was paid.</param>
public sealed record SourceFunds(FundSource Source, FundTotals Money);
