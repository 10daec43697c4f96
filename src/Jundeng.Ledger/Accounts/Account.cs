namespace Jundeng.Ledger.Accounts;

/// <summary>An account as it is today.</summary>
/// <param name="Name">Its name.</param>
/// <param name="FullName">What the person is called.</param>
/// <param name="Mail">Where mail for the person goes; null where it is not known.</param>
/// <param name="Disabled">Whether it is disabled.</param>
/// <param name="Roles">Its roles, also those that have ended or not begun.</param>
/// <param name="StandIns">Who stands in for it, and for whom it stands in, from today on.</param>
public sealed record Account(string Name, string? FullName, string? Mail, bool Disabled, IReadOnlyList<AccountRole> Roles, IReadOnlyList<StandIn> StandIns);
