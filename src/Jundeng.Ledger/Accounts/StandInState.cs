namespace Jundeng.Ledger.Accounts;

/// <summary>Some days on which a deputy may do what an account may, as registered last.</summary>
internal sealed record StandInState(long AccountNo, long DeputyNo, string FromDay, string ToDay);
