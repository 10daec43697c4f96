namespace Jundeng.Ledger.Audit;

/// <summary>What a check of all chains found.</summary>
/// <param name="Chains">Number of chains.</param>
/// <param name="Events">Number of events that were looked at.</param>
/// <param name="Broken">The first broken link of each chain that has one; empty where all is as it was written.</param>
public sealed record AuditResult(int Chains, long Events, IReadOnlyList<BrokenLink> Broken);
