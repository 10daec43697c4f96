using Jundeng.Plans;

namespace Jundeng.Ledger.Accounts;

/// <summary>Who may do something; whom no entry names may not.</summary>
/// <param name="Action">What.</param>
/// <param name="Code">Its code, such as <c>plan.add</c>.</param>
/// <param name="Words">What it is, such as "put plans in force".</param>
/// <param name="Allowed">The roles that may.</param>
/// <param name="NotOwn">Whether it must be another's work: nobody accepts their own report.</param>
public sealed record AccessRule(AccessAction Action, string Code, LocalText Words, IReadOnlyList<RoleReach> Allowed, bool NotOwn = false);
