namespace Jundeng.Ledger.Accounts;

/// <summary>Some days on which a deputy may do what an account may.</summary>
/// <param name="Account">The name of the account.</param>
/// <param name="Deputy">The name of the deputy's account.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record StandIn(string Account, string Deputy, DateOnly From, DateOnly To);
