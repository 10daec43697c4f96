namespace Jundeng.Ledger.Accounts;

/// <summary>A role and how far it reaches.</summary>
public sealed record RoleReach(Role Role, AccessReach Reach);
