namespace Jundeng.Ledger.Accounts.SignIn;

/// <summary>The second factor of an account as it is stored.</summary>
internal sealed record SecondFactorState(string? Secret, string? KeyId);
