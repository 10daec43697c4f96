using Jundeng.Ledger.Accounts;

namespace Jundeng.Web.Api.Accounts;

/// <summary>An account to be added.</summary>
/// <param name="Name">The name by which one signs in.</param>
/// <param name="FullName">The name of the person.</param>
/// <param name="Mail">Where mail for the person goes.</param>
/// <param name="Roles">The roles it gets.</param>
public sealed record AddAccountRequest(string Name, string? FullName = null, string? Mail = null, IReadOnlyList<RoleGrant>? Roles = null);
