namespace Jundeng.Ledger.Accounts.SignIn;

/// <summary>A row of the record of sign-ins.</summary>
/// <param name="At">When.</param>
/// <param name="Name">The name that was typed, which need not be an account.</param>
/// <param name="Outcome">pending (a code is asked for), in, failed, refused (after too many failures), unlocked.</param>
/// <param name="Address">From where; null where that is not known.</param>
public sealed record SignInAttempt(DateTimeOffset At, string Name, string Outcome, string? Address);
