namespace Jundeng.Ledger.Accounts;

/// <summary>A role of an account.</summary>
/// <param name="Number">Its number within the account.</param>
/// <param name="Role">The role.</param>
/// <param name="Region">Code of the region that it is for; null = everywhere.</param>
/// <param name="Organisation">Id of the organisation that it is for; null for other roles than that of a reporter.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null = until it is taken away.</param>
/// <param name="Holds">Whether it holds today.</param>
public sealed record AccountRole(int Number, Role Role, string? Region, string? Organisation, DateOnly From, DateOnly? To, bool Holds);
