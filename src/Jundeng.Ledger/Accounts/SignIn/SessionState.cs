namespace Jundeng.Ledger.Accounts.SignIn;

/// <summary>A session as it is stored.</summary>
internal sealed record SessionState(long AccountNo, string Name, string Stage, string BeganAt, string SeenAt);
