namespace Jundeng.Ledger.Accounts;

/// <summary>An account as it is registered last.</summary>
internal sealed record AccountState(long AccountNo, string Name, string? FullName, long Disabled);
