namespace Jundeng.Ledger.Accounts.SignIn;

/// <summary>A session.</summary>
/// <param name="Name">The name of the account.</param>
/// <param name="Stage">What it still needs; only an open one may do anything.</param>
/// <param name="Began">When it began.</param>
/// <param name="Seen">When it was last used, to the minute.</param>
public sealed record SignedIn(string Name, SignInStage Stage, DateTimeOffset Began, DateTimeOffset Seen)
{
    /// <summary>What the person is called; null where nobody said, and in lists.</summary>
    public string? FullName { get; init; }
}
