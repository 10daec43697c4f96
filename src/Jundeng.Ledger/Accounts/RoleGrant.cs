namespace Jundeng.Ledger.Accounts;

/// <summary>A role to be given.</summary>
/// <param name="Role">The role.</param>
/// <param name="Region">Code of the region that it is for, with all below it; null = everywhere. Only for roles that are for regions.</param>
/// <param name="Organisation">Id of the organisation that it is for: that of a reporter.</param>
/// <param name="From">The first day; null = today.</param>
/// <param name="To">The last day; null = until it is taken away.</param>
public sealed record RoleGrant(Role Role, string? Region = null, string? Organisation = null, DateOnly? From = null, DateOnly? To = null);
