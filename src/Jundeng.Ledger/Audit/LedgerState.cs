namespace Jundeng.Ledger.Audit;

/// <summary>The state of the whole ledger: chains and events are only ever added.</summary>
internal sealed record LedgerState(long Chains, long Events);
