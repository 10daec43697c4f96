namespace Jundeng.Ledger.Accounts;

/// <summary>What is to be different about an account.</summary>
/// <param name="Name">The account.</param>
public sealed record AccountChange(string Name)
{
    /// <summary>What the person is called; null = as before, empty = the name says it.</summary>
    public string? FullName { get; init; }

    /// <summary>Where mail for the person goes; null = as before, empty = nowhere.</summary>
    public string? Mail { get; init; }
}
