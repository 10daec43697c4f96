namespace Jundeng.Ledger.Accounts.SignIn;

/// <summary>A session that has begun.</summary>
/// <param name="Token">What the person shows from now on; told once.</param>
/// <param name="Stage">What it still needs.</param>
public sealed record SignInStep(string Token, SignInStage Stage);
