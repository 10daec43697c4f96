namespace Jundeng.Ledger.Accounts.SignIn;

/// <summary>A password of an account.</summary>
/// <param name="Hash">Its salted hash.</param>
/// <param name="MustChange">1 where it must be changed at the first sign-in.</param>
/// <param name="At">When it was set.</param>
internal sealed record PasswordState(string Hash, long MustChange, string At);
