namespace Jundeng.Ledger.Projects;

/// <summary>What a source is to give for a project.</summary>
/// <param name="Source">The source: its code, or one of its names.</param>
/// <param name="Year">The year; null where the investment is not divided by years.</param>
/// <param name="Amount">The amount in 分.</param>
public sealed record ProjectFund(string Source, int? Year, long Amount);
