namespace Jundeng.Ledger.Accounts;

/// <summary>An account to be added.</summary>
/// <param name="Name">Its name, given once: small letters, digits, Chinese characters, and between them hyphens, dots and underscores.</param>
/// <param name="FullName">What the person is called; null where the name says it.</param>
/// <param name="Roles">Its first roles; may be empty.</param>
public sealed record AddAccount(string Name, string? FullName, params IReadOnlyList<RoleGrant> Roles)
{
    /// <summary>Where mail for the person goes; null where it is not known.</summary>
    public string? Mail { get; init; }
}
